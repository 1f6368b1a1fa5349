package moderato.rules.policy;

/** Who decides which comments of a section appear. */
public enum ModerationMode {
    /** The rules; editors read what these hold. */
    POST_MODERATED,
    /** Editors, all of them. */
    PRE_MODERATED,
    /** None is taken any more; one that still comes is held. */
    CLOSED
}
