package moderato.intake.thread;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a thread: right after a comment. Its text form is opaque to clients. */
record Position(Instant publishedAt, String id) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,17})\\.([0-9a-f-]{36})");

    static Position after(PublishedComment comment) {
        return new Position(comment.publishedAt(), comment.id());
    }

    String text() {
        // Microseconds, as the database keeps them.
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, publishedAt);
        return Base64.getUrlEncoder().withoutPadding().encodeToString((micros + "." + id).getBytes(UTF_8));
    }

    static Optional<Position> parse(String text) {
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), UTF_8));
            return form.matches()
                    ? Optional.of(new Position(
                            Instant.EPOCH.plus(Long.parseLong(form.group(1)), ChronoUnit.MICROS), form.group(2)))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
