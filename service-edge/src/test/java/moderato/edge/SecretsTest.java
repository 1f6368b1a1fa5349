package moderato.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The secrets of an installation")
class SecretsTest {
    private static final String OLD = "6f1d3c9a0b7e48d2a5c4f3e2b1907d68";
    private static final String NEW = "93b6e0f7c81d4a25be60d9f2a7513c4e";

    @Test
    void giveOneKeyAPurpose() {
        Secrets secrets = new Secrets(List.of(NEW));
        assertThat(secrets.newest("comment-id").getEncoded())
                .hasSize(32)
                .isEqualTo(new Secrets(List.of(NEW)).newest("comment-id").getEncoded())
                .isNotEqualTo(secrets.newest("address").getEncoded());
    }

    @Test
    void areRotatedNewestFirst() {
        Secrets rotated = new Secrets(List.of(NEW, OLD));
        byte[] madeBefore = Secrets.hmac(new Secrets(List.of(OLD)).newest("x"), "text".getBytes(UTF_8));
        assertThat(rotated.all("x")).hasSize(2);
        assertThat(Secrets.hmac(rotated.all("x").get(1), "text".getBytes(UTF_8)))
                .isEqualTo(madeBefore);
        assertThat(rotated.newest("x")).isEqualTo(rotated.all("x").getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "please-change-me-0123456789abcdefghijk",
                "this-is-a-Sample-0123456789abcdefghijk"
            })
    void areRefusedWhenShortRegularOrASample(String secret) {
        assertThatThrownBy(() -> new Secrets(List.of(secret))).hasMessageContaining("moderato.secrets");
    }

    @Test
    void areRefusedWhenMissing() {
        assertThatThrownBy(() -> new Secrets(List.of())).hasMessageContaining("moderato.secrets is missing");
    }
}
