package moderato.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import moderato.edge.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SenderTest {
    private final TrustedProxies proxies = new TrustedProxies(List.of("10.0.0.0/8", "fd00::/8", "192.0.2.1"));
    private final Addresses addresses = new Addresses(new Secrets(List.of("Zk3qv8Tn1yRw7bXc5mLp9sDf2gHj4a0K")));

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 198.51.100.1, 203.0.113.9",
        "10.1.2.3, 198.51.100.1, 198.51.100.1",
        "10.1.2.3, '1.1.1.1, 198.51.100.1', 198.51.100.1",
        "10.1.2.3, '198.51.100.1, 10.9.9.9', 198.51.100.1",
        "10.1.2.3, '198.51.100.1, 192.0.2.1', 198.51.100.1",
        "10.1.2.3, '10.4.4.4, 10.9.9.9', 10.4.4.4",
        "10.1.2.3, 'unknown', 10.1.2.3",
        "10.1.2.3, '1.1.1.1, <script>, 10.9.9.9', 10.9.9.9",
        "10.1.2.3, '', 10.1.2.3",
        "10.1.2.3, '198.51.100.1:4711', 198.51.100.1",
        "fd00::1, '[2001:db8::1]:443', 2001:db8:0:0:0:0:0:1",
        "fd00::1%eth0, '2001:db8::1', 2001:db8:0:0:0:0:0:1",
        "::ffff:10.1.2.3, 198.51.100.1, 198.51.100.1"
    })
    void isTheRightMostHopThatIsNotAProxy(String peer, String forwardedFor, String sender) {
        assertThat(proxies.sender(peer, List.of(forwardedFor)).getHostAddress()).isEqualTo(sender);
    }

    @Test
    void isThePeerWithoutProxies() {
        assertThat(new TrustedProxies(List.of(""))
                        .sender("127.0.0.1", List.of("1.1.1.1"))
                        .getHostAddress())
                .isEqualTo("127.0.0.1");
    }

    @Test
    void readsAllHeadersInOrder() {
        assertThat(proxies.sender("10.1.2.3", List.of("1.1.1.1", "198.51.100.1"))
                        .getHostAddress())
                .isEqualTo("198.51.100.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/x", "proxy.example", "10.0.0.0/-1", "fd00::/129"})
    void needsNetworks(String network) {
        assertThatThrownBy(() -> new TrustedProxies(List.of(network)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("moderato.trusted-proxies");
    }

    @Test
    void hasOneAddressANetworkAndSite() {
        String address = address("site", "203.0.113.9");
        assertThat(address).matches("[A-Za-z0-9_-]{22}").isEqualTo(address("site", "::ffff:203.0.113.9"));
        assertThat(address).isNotEqualTo(address("site", "203.0.113.10"));
        assertThat(address).isNotEqualTo(address("other", "203.0.113.9"));
        assertThat(address("site", "2001:db8:1:2::1")).isEqualTo(address("site", "2001:db8:1:2:ffff::9"));
        assertThat(address("site", "2001:db8:1:2::1")).isNotEqualTo(address("site", "2001:db8:1:3::1"));
    }

    private String address(String site, String sender) {
        return addresses.of(site, InetAddress.ofLiteral(sender));
    }
}
