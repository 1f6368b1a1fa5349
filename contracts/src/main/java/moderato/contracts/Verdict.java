package moderato.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What becomes of a comment: given by the rules, or by an editor in a review. */
public enum Verdict {
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("held")
    HELD,
    @JsonProperty("rejected")
    REJECTED;

    /** The word as it stands in events, APIs and metrics. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
