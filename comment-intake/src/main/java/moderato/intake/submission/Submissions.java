package moderato.intake.submission;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import moderato.contracts.Author;
import moderato.contracts.Comment;
import moderato.contracts.CommentSubmitted;
import moderato.contracts.SiteSettings;
import moderato.edge.ProblemException;
import moderato.intake.IntakeMeters;
import moderato.intake.IntakeMeters.Outcome;
import moderato.intake.identity.Addresses;
import moderato.intake.identity.CommentIds;
import moderato.intake.identity.TrustedProxies;
import moderato.intake.site.Sites;
import moderato.intake.submission.SubmissionCheck.Accepted;
import moderato.intake.thread.Threads;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Takes submissions: read, checked, named, stored; then, and not before, acknowledged. */
final class Submissions {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    /** More at once would only be slower; and each holds a connection's buffers, of which a flood must not take all. */
    private static final int MOST_UNDER_WAY = 128;

    /** To wait costs less than to refuse, after which the same comment comes again on a new connection. */
    private static final long WAIT_MILLIS = 1_000;

    private final Sites sites;
    private final Threads threads;
    private final CommentIds ids;
    private final Addresses addresses;
    private final TrustedProxies proxies;
    private final SubmissionLog log;
    private final InstantSource clock;
    private final IntakeMeters meters;
    private final Semaphore underWay = new Semaphore(MOST_UNDER_WAY, true);

    Submissions(
            Sites sites,
            Threads threads,
            CommentIds ids,
            Addresses addresses,
            TrustedProxies proxies,
            SubmissionLog log,
            InstantSource clock,
            IntakeMeters meters) {
        this.sites = sites;
        this.threads = threads;
        this.ids = ids;
        this.addresses = addresses;
        this.proxies = proxies;
        this.log = log;
        this.clock = clock;
        this.meters = meters;
    }

    /** The comment that a request became; whatever went wrong is a problem, and counted. */
    Comment take(HttpServletRequest request, Function<String, Posted> reader) {
        try {
            // Before the place is taken: it may come as slowly as its sender likes.
            String text = RequestText.of(request);
            takePlace();
            try {
                return store(comment(reader.apply(text), request));
            } finally {
                underWay.release();
            }
        } catch (ProblemException e) {
            refusal(e).ifPresent(meters::submitted);
            throw e;
        } catch (DataAccessException e) {
            meters.submitted(Outcome.UNAVAILABLE);
            throw e;
        }
    }

    private void takePlace() {
        boolean taken = false;
        try {
            taken = underWay.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            throw turnedAway(Outcome.OVERLOADED, "Too many comments at once. Send it again, with the same key.");
        }
    }

    private Comment store(Comment comment) {
        Outcome outcome = log.store(new CommentSubmitted(comment));
        if (outcome != Outcome.ACCEPTED) {
            throw turnedAway(outcome, "The comment may not be stored. Send it again, with the same key.");
        }
        meters.submitted(outcome);
        return comment;
    }

    private Comment comment(Posted posted, HttpServletRequest request) {
        SiteSettings settings =
                sites.find(requireNonNullElse(posted.submission().site(), "")).orElse(null);
        if (settings == null && !sites.complete()) {
            // Soon after the start its document may still be on its way: a refusal now could be wrong.
            throw turnedAway(Outcome.UNAVAILABLE, "The sites are still being read. Send it again.");
        }
        checkOrigin(Collections.list(request.getHeaders(HttpHeaders.ORIGIN)), settings);
        Accepted accepted = SubmissionCheck.check(posted, settings);
        String parent = accepted.inReplyTo();
        if (parent != null
                && !threads.isPublished(accepted.site(), accepted.article().id(), parent)) {
            throw ProblemException.invalid("inReplyTo", SubmissionCheck.NOT_A_PARENT);
        }
        String address = addresses.of(
                accepted.site(),
                proxies.sender(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For"))));
        return new Comment(
                id(accepted, posted.key()),
                1,
                accepted.site(),
                accepted.section(),
                accepted.article(),
                parent,
                new Author(accepted.name(), accepted.email(), accepted.website(), address),
                accepted.body(),
                clock.instant());
    }

    /** For now: counted here, since its status alone does not tell why. */
    private ProblemException turnedAway(Outcome outcome, String detail) {
        meters.submitted(outcome);
        return ProblemException.unavailable(detail, RETRY_AFTER, null);
    }

    /** A page elsewhere must not post in its reader's name. Programs send no origin, and are let in. */
    private static void checkOrigin(List<String> origins, @Nullable SiteSettings settings) {
        boolean foreign = origins.stream()
                .anyMatch(origin -> origin.equals("null") || (settings != null && !settings.owns(origin)));
        if (foreign) {
            throw ProblemException.of(HttpStatus.FORBIDDEN, "This page is not one of the site's.");
        }
    }

    private String id(Accepted accepted, @Nullable String key) {
        return key == null
                ? ids.fresh()
                : ids.of(new CommentIds.KeyedContent(
                        accepted.site(),
                        key,
                        accepted.article().id(),
                        accepted.inReplyTo(),
                        accepted.name(),
                        accepted.email(),
                        accepted.website(),
                        accepted.body()));
    }

    /** What a problem is counted as; who was turned away for now is counted already. */
    private static Optional<Outcome> refusal(ProblemException problem) {
        return Optional.ofNullable(
                switch (HttpStatus.valueOf(problem.getStatusCode().value())) {
                    case BAD_REQUEST -> Outcome.UNREADABLE;
                    case FORBIDDEN -> Outcome.FORBIDDEN;
                    case CONTENT_TOO_LARGE -> Outcome.TOO_LARGE;
                    case UNPROCESSABLE_CONTENT -> Outcome.INVALID;
                    default -> null;
                });
    }
}
