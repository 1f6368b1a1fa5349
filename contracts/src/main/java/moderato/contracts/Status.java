package moderato.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a reader is told of a comment; it follows from the facts, see {@link CommentState#status()}. */
public enum Status {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("held")
    HELD,
    @JsonProperty("published")
    PUBLISHED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("removed")
    REMOVED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    /** The word as it stands in APIs, tables and pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status that {@link #word()} names. */
    public static Status of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
