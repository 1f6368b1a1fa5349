package moderato.intake.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKey;
import moderato.edge.Secrets;

/**
 * Turns a sender's network into his address: a keyed hash, another on each site, from which the network cannot be
 * recovered without the secret.
 */
public final class Addresses {
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int ADDRESS_BYTES = 16;

    private final SecretKey key;

    Addresses(Secrets secrets) {
        this.key = secrets.newest("address");
    }

    /** The address of a sender on a site. */
    public String of(String site, InetAddress sender) {
        byte[] siteBytes = site.getBytes(UTF_8);
        byte[] network = network(sender);
        byte[] hash = Secrets.hmac(
                key,
                ByteBuffer.allocate(2 * Integer.BYTES + siteBytes.length + network.length)
                        .putInt(siteBytes.length)
                        .put(siteBytes)
                        .putInt(network.length)
                        .put(network)
                        .array());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, ADDRESS_BYTES));
    }

    /** One IPv4 address, or the IPv6 /64 that a provider gives to one household. */
    private static byte[] network(InetAddress sender) {
        byte[] bytes = sender.getAddress();
        return sender instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes;
    }
}
