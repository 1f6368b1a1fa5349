package moderato.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import moderato.contracts.Event;
import moderato.contracts.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same log gives the same bytes, whenever and however often it is read. */
class ReplayTest {
    private static final long SEED = Long.getLong("test.seed", System.nanoTime());
    private static final List<String> BODIES = List.of(
            "Well said",
            "what a pile of shit",
            "http://a.org http://b.org http://c.org",
            "see spam.example",
            "😈 \uD83D");
    private static final List<String> DOCUMENTS = List.of(
            "{}", "{\"maxLinks\":5}", "{\"lists\":{\"domains\":[\"spam.example\"]}}", "{\"maxLinks\":\"many\"}");

    private record Appended(Topic<?> topic, Event event, Instant at) {}

    @Test
    void twoReadingsOfOneLogAreEqualByteForByte(@TempDir Path first, @TempDir Path second) {
        List<Appended> log = log(new Random(SEED));

        List<String> once = read(log, first, InstantSource.fixed(Instant.EPOCH));
        List<String> again = read(log, second, InstantSource.system());

        assertThat(once).as("seed %s", SEED).isEqualTo(again).hasSizeGreaterThan(20);
    }

    private static List<Appended> log(Random random) {
        List<Appended> log = new ArrayList<>();
        Instant at = Instant.parse("2026-11-24T12:00:00Z");
        for (int i = 0; i < 80; i++) {
            at = at.plusMillis(random.nextInt(300_000) - 5_000);
            String site = "site-" + random.nextInt(3);
            log.add(
                    switch (random.nextInt(6)) {
                        case 0 -> new Appended(Topic.COMMENTS_REVIEWED, Records.review(site, "c" + i), at);
                        case 1 ->
                            new Appended(
                                    Topic.SITES,
                                    Records.document(site, 1 + random.nextInt(i + 1), pick(random, DOCUMENTS)),
                                    at);
                        default ->
                            new Appended(
                                    Topic.COMMENTS_SUBMITTED,
                                    Records.comment(site, "c" + random.nextInt(50), pick(random, BODIES)),
                                    at);
                    });
        }
        return log;
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<String> read(List<Appended> log, Path stateDir, InstantSource clock) {
        try (TestedTopology worker = new TestedTopology(stateDir, clock)) {
            log.forEach(appended -> worker.append(appended.topic(), appended.event(), appended.at()));
            List<String> written = new ArrayList<>();
            for (String topic : List.of("comments-moderated", "sites-dlt")) {
                worker.records(topic)
                        .forEach(record -> written.add(String.join(
                                " ",
                                topic,
                                new String(record.key(), UTF_8),
                                record.getRecordTime().toString(),
                                Records.texts(record.headers()).toString(),
                                HexFormat.of().formatHex(record.value()))));
            }
            return written;
        }
    }
}
