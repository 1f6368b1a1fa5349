package moderato.rules.comment;

import java.io.Serial;

/** A condition gives up, within its bounds, before it knows. */
public final class CouldNotBeCheckedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** @param why the rest of “could not be checked: …”; never quotes the comment */
    public CouldNotBeCheckedException(String why) {
        super(why, null, false, false);
    }
}
