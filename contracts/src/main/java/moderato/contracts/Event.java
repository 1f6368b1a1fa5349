package moderato.contracts;

/** A fact on a topic, sealed by topic; its CloudEvents type is the simple name of its record. */
public sealed interface Event permits SubmissionEvent, ModerationEvent, ReviewEvent, SiteEvent {
    /** The site that the fact belongs to: the key of its record. */
    String site();

    /** The CloudEvents id: the same for the same fact, however often it is written. */
    String eventId();
}
