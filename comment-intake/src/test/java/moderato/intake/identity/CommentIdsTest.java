package moderato.intake.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import moderato.edge.Secrets;
import moderato.intake.identity.CommentIds.KeyedContent;
import org.junit.jupiter.api.Test;

class CommentIdsTest {
    private static final String OLD = "Older8Tn1yRw7bXc5mLp9sDf2gHj4a0Q";
    private static final String NEW = "Zk3qv8Tn1yRw7bXc5mLp9sDf2gHj4a0K";

    private final CommentIds ids = ids(NEW, OLD);

    @Test
    void areUuidsOfVersionEight() {
        UUID id = UUID.fromString(ids.fresh());
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(UUID.fromString(ids.of(content("k"))).version()).isEqualTo(8);
    }

    @Test
    void tellWhetherTheyAreOurs() {
        assertThat(ids.isGenuine(ids.fresh())).isTrue();
        assertThat(ids.isGenuine(ids.of(content("k")))).isTrue();
        assertThat(ids(OLD).isGenuine(ids.fresh())).isFalse();
        assertThat(ids.isGenuine(UUID.randomUUID().toString())).isFalse();
        assertThat(ids.isGenuine("")).isFalse();
        assertThat(ids.isGenuine(ids.fresh().toUpperCase(java.util.Locale.ROOT)))
                .isFalse();
    }

    @Test
    void withAnyBitChangedAreNotOurs() {
        String id = ids.fresh();
        IntStream.range(0, id.length()).filter(i -> id.charAt(i) != '-').forEach(i -> {
            char other = id.charAt(i) == '0' ? '1' : '0';
            assertThat(ids.isGenuine(id.substring(0, i) + other + id.substring(i + 1)))
                    .as("at %d", i)
                    .isFalse();
        });
    }

    @Test
    void ofAnOlderSecretStayOurs() {
        assertThat(ids.isGenuine(ids(OLD).fresh())).isTrue();
    }

    @Test
    void followFromKeyAndContent() {
        assertThat(ids.of(content("k"))).isEqualTo(ids.of(content("k")));
        assertThat(ids.of(content("k"))).isNotEqualTo(ids.of(content("l")));
        // The same characters on another border of fields.
        assertThat(ids.of(new KeyedContent("s", "k", "a", null, "nb", "e", null, "c")))
                .isNotEqualTo(ids.of(new KeyedContent("s", "k", "a", null, "n", "be", null, "c")));
        assertThat(ids.of(new KeyedContent("s", "k", "a", null, "n", "e", "", "c")))
                .isNotEqualTo(ids.of(new KeyedContent("s", "k", "a", null, "n", "e", null, "c")));
    }

    @Test
    void withoutAKeyAreAlwaysOthers() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> ids.fresh()).distinct())
                .hasSize(1000);
    }

    private static KeyedContent content(String key) {
        return new KeyedContent("site", key, "article", null, "Ann", "a@b.example", null, "body");
    }

    private static CommentIds ids(String... secrets) {
        return new CommentIds(new Secrets(List.of(secrets)), InstantSource.system());
    }
}
