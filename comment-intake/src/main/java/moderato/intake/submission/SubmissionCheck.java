package moderato.intake.submission;

import static java.util.Objects.requireNonNullElse;

import java.util.regex.Pattern;
import moderato.contracts.Article;
import moderato.contracts.SiteSettings;
import moderato.intake.identity.CommentIds;
import moderato.intake.thread.Website;
import org.jspecify.annotations.Nullable;

/** Says whether a submission is one that can be taken, and what it is then. */
final class SubmissionCheck {
    /** A submission as accepted: trimmed, within the limits, and of a site that exists. */
    record Accepted(
            String site,
            String section,
            Article article,
            @Nullable String inReplyTo,
            String name,
            String email,
            @Nullable String website,
            String body) {}

    private static final int ID = 200;
    private static final int NAME = 100;
    private static final int EMAIL = 254;
    private static final int WEBSITE = 200;
    private static final int URL = 2_000;
    private static final int TITLE = 300;
    private static final int BODY = 10_000;

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** The shape alone: whether it has a mailbox only a mail could tell, and none is sent to readers. */
    private static final Pattern MAILBOX =
            Pattern.compile("[^\\s@<>()\\[\\],;:\\\\\"]{1,64}@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    private SubmissionCheck() {}

    /** @param settings of the submission's site, or null when no such site is known */
    static Accepted check(Posted posted, @Nullable SiteSettings settings) {
        FieldCheck fields = new FieldCheck();
        Submission submission = posted.submission();
        var article = requireNonNullElse(submission.article(), Submission.Article.NONE);
        var author = requireNonNullElse(submission.author(), Submission.Author.NONE);
        if (settings == null) {
            fields.problem("site", "is no site that takes comments here");
        }
        String id = fields.line("article.id", article.id(), ID);
        String url = fields.optionalLine("article.url", article.url(), URL);
        fields.require("article.url", url, it -> settings == null || settings.owns(it), "is not on a page of the site");
        String title = fields.optionalLine("article.title", article.title(), TITLE);
        String name = fields.line("author.name", author.name(), NAME);
        String email = fields.line("author.email", author.email(), EMAIL);
        fields.require("author.email", email, it -> MAILBOX.matcher(it).matches(), "is not an e-mail address");
        String website = fields.optionalLine("author.website", author.website(), WEBSITE);
        fields.require("author.website", website, Website::isAcceptable, "is not an http or https URL");
        String inReplyTo = fields.optionalLine("inReplyTo", submission.inReplyTo(), ID);
        fields.require("inReplyTo", inReplyTo, CommentIds::isWellFormed, NOT_A_PARENT);
        String section = settings == null ? "" : settings.sectionOf(url);
        if (settings != null && settings.isClosed(section)) {
            fields.problem("article", "takes no comments any more");
        }
        String body = fields.text("body", submission.body(), settings == null ? BODY : settings.longestBody(section));
        fields.require(
                posted.keyField(),
                posted.key(),
                it -> KEY.matcher(it).matches(),
                "must be 1 to 200 visible ASCII characters");
        fields.finish();
        String site = requireNonNullElse(submission.site(), "");
        return new Accepted(site, section, new Article(id, url, title), inReplyTo, name, email, website, body);
    }

    static final String NOT_A_PARENT = "is not a published comment of this article";
}
