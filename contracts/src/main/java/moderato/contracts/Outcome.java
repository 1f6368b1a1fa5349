package moderato.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a rule asks for when it matches. */
public enum Outcome {
    @JsonProperty("approve")
    APPROVE,
    @JsonProperty("score")
    SCORE,
    @JsonProperty("hold")
    HOLD,
    @JsonProperty("reject")
    REJECT;

    /** The word as it stands in events, APIs and metrics. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
