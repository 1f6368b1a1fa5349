package moderato.endtoend.restore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One start after a kill.
 *
 * @param log what the worker wrote since; it explains the figures, and none is taken from it
 */
record Start(Instant killed, Instant started, Instant verdict, List<String> log) {
    static final String HEADER =
            "since the kill  since the start | Spring is up  tasks assigned  state restored | records";

    private static final Pattern TIME = Pattern.compile("^(\\d{4}-\\S+Z) .*");
    private static final Pattern RESTORED =
            Pattern.compile("to store judged-comments with a total number of (\\d+) records");

    /** {@code written} is how long the log was before. */
    static Start of(Instant killed, Instant started, Instant verdict, Path log, long written) throws IOException {
        try (InputStream in = Files.newInputStream(log)) {
            in.skipNBytes(written);
            return new Start(
                    killed,
                    started,
                    verdict,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%12.1f s %14.1f s | %10s s %13s s %13s s | %7d",
                seconds(killed, verdict),
                seconds(started, verdict),
                sinceStart("Started ModerationWorkerApplication"),
                sinceStart("from STARTING to PARTITIONS_ASSIGNED"),
                sinceStart("from REBALANCING to RUNNING"),
                restored());
    }

    private String sinceStart(String words) {
        return log.stream()
                .filter(line -> line.contains(words))
                .map(TIME::matcher)
                .filter(Matcher::matches)
                .map(line -> OffsetDateTime.parse(line.group(1)).toInstant())
                .map(at -> String.format(Locale.ROOT, "%.1f", seconds(started, at)))
                .findFirst()
                .orElse("?");
    }

    private int restored() {
        return log.stream()
                .map(RESTORED::matcher)
                .filter(Matcher::find)
                .mapToInt(line -> Integer.parseInt(line.group(1)))
                .sum();
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
