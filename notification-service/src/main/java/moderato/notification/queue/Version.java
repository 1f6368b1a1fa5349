package moderato.notification.queue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an editor saw: a revision of the comment, and the number of its last review, 0 for none. Its ETag is
 * {@code "<revision>-<review>"}.
 */
public record Version(int revision, int review) {
    private static final Pattern FORM = Pattern.compile("\"?([0-9]{1,9})-([0-9]{1,9})\"?");

    /** Reads an ETag, with its quotes or, from a form's field, without. */
    public static Optional<Version> of(String tag) {
        Matcher form = FORM.matcher(tag.trim());
        return form.matches()
                ? Optional.of(new Version(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    /** As an ETag, with its quotes. */
    public String tag() {
        return "\"" + revision + "-" + review + "\"";
    }
}
