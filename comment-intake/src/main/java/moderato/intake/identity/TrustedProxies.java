package moderato.intake.identity;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sender of a request behind our proxies: the right-most hop of {@code X-Forwarded-For} that is not one of
 * them. What stands further left was written by the sender, and is not believed.
 */
public final class TrustedProxies {
    private final List<Network> networks;

    /** @param networks in CIDR form, such as {@code 10.0.0.0/8} */
    TrustedProxies(List<String> networks) {
        this.networks = networks.stream()
                .map(String::strip)
                .filter(network -> !network.isEmpty())
                .map(Network::parse)
                .toList();
    }

    /**
     * The sender.
     *
     * @param peer the other end of the connection
     * @param forwardedFor the values of all headers {@code X-Forwarded-For}, in order
     */
    public InetAddress sender(String peer, List<String> forwardedFor) {
        InetAddress sender = required(peer);
        for (String hop : rightMostFirst(forwardedFor)) {
            InetAddress address = parse(hop);
            if (address == null || !isProxy(sender)) {
                break;
            }
            sender = address;
        }
        return sender;
    }

    private boolean isProxy(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static List<String> rightMostFirst(List<String> forwardedFor) {
        List<String> hops = new ArrayList<>();
        forwardedFor.forEach(header -> Collections.addAll(hops, header.split(",", -1)));
        return hops.reversed();
    }

    private static InetAddress required(String peer) {
        InetAddress address = parse(peer);
        if (address == null) {
            throw new IllegalStateException("the container names peers by their address");
        }
        return address;
    }

    /** An address, by some proxies written with a port, in brackets, or with a zone; no name is ever looked up. */
    private static @Nullable InetAddress parse(String hop) {
        String text = hop.strip();
        if (text.startsWith("[")) {
            text = text.substring(1, Math.max(1, text.indexOf(']')));
        } else if (text.indexOf(':') == text.lastIndexOf(':') && text.indexOf(':') > 0) {
            text = text.substring(0, text.indexOf(':'));
        }
        int zone = text.indexOf('%');
        try {
            return InetAddress.ofLiteral(zone < 0 ? text : text.substring(0, zone));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private record Network(InetAddress first, int bits) {
        static Network parse(String cidr) {
            String[] parts = cidr.split("/", 2);
            InetAddress address = TrustedProxies.parse(parts[0]);
            int most = address == null ? -1 : address.getAddress().length * Byte.SIZE;
            int bits = parts.length == 1 ? most : parts[1].matches("[0-9]{1,3}") ? Integer.parseInt(parts[1]) : -1;
            if (address == null || bits < 0 || bits > most) {
                throw new IllegalArgumentException(
                        "moderato.trusted-proxies must be networks such as 10.0.0.0/8 or fd00::/8, not " + cidr);
            }
            return new Network(address, bits);
        }

        boolean contains(InetAddress address) {
            byte[] prefix = first.getAddress();
            byte[] other = address.getAddress();
            if (other.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if (((other[bit / Byte.SIZE] ^ prefix[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
