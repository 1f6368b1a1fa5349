package moderato.notification.alert;

import java.util.List;
import java.util.UUID;
import moderato.notification.queue.QueuedComment;

/**
 * What an editor is told: comments of a site are held.
 *
 * @param id of the delivery, the same at each attempt
 * @param firstReported the ids of the comments that this alert is the first to report, whether or not they still wait
 * @param decided how many of them an editor, or the rules, decided since
 * @param shown the first of those that still wait, at most {@value #MOST_SHOWN}
 * @param waiting how many comments of the site wait in all
 */
public record Alert(
        UUID id, String site, List<String> firstReported, int decided, List<QueuedComment> shown, long waiting) {
    /** More are counted, not shown. */
    public static final int MOST_SHOWN = 10;
}
