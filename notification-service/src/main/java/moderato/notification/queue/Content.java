package moderato.notification.queue;

import java.time.Instant;
import java.util.List;
import moderato.contracts.Article;
import moderato.contracts.CommentModerated;
import moderato.contracts.Finding;

/**
 * What the desk shows of a comment: its newest text, and what the rules found in it. The author's e-mail and address are
 * left behind: no editor needs them to decide.
 *
 * @param number of the verdict that these findings are from
 * @param at when that verdict was given
 */
public record Content(
        int revision,
        int number,
        String section,
        Article article,
        String authorName,
        String body,
        List<Finding> findings,
        int moreFindings,
        String policyVersion,
        Instant at) {

    static Content of(CommentModerated moderated) {
        return new Content(
                moderated.comment().revision(),
                moderated.number(),
                moderated.comment().section(),
                moderated.comment().article(),
                moderated.comment().author().name(),
                moderated.comment().body(),
                moderated.findings(),
                moderated.moreFindings(),
                moderated.policyVersion(),
                moderated.at());
    }

    boolean isOlderThan(CommentModerated moderated) {
        int arrived = moderated.comment().revision();
        return arrived > revision || (arrived == revision && moderated.number() > number);
    }
}
