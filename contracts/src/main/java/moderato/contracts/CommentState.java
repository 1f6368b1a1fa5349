package moderato.contracts;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a comment: a fold over its revisions and facts with one result in every order of arrival. The text
 * itself is kept by whoever projects; here stands only which revision of it.
 *
 * @param revision the highest revision whose text has come, 0 for none
 * @param decisive the fact of the highest rank
 * @param firstApproval the approving fact of the lowest rank: the one that first published the comment
 */
public record CommentState(
        int revision, @Nullable Fact decisive, @Nullable Fact firstApproval) {

    /** Nothing is known yet. */
    public static final CommentState UNKNOWN = new CommentState(0, null, null);

    /** The text of a revision came. */
    public CommentState withText(int arrived) {
        return arrived > revision ? new CommentState(arrived, decisive, firstApproval) : this;
    }

    /** A fact came. One of equal rank is the same fact and changes nothing. */
    public CommentState withFact(Fact fact) {
        Fact highest = decisive == null || fact.compareTo(decisive) > 0 ? fact : decisive;
        boolean approves = fact.verdict() == Verdict.APPROVED && !sameRank(fact, decisive);
        Fact lowestApproval =
                approves && (firstApproval == null || fact.compareTo(firstApproval) < 0) ? fact : firstApproval;
        return new CommentState(revision, highest, lowestApproval);
    }

    /** What the reader is told. A comment whose newest revision has no fact is pending, and not served. */
    public Status status() {
        if (decisive == null || decisive.revision() != revision) {
            return Status.PENDING;
        }
        return switch (decisive.verdict()) {
            case APPROVED -> Status.PUBLISHED;
            case HELD -> firstApproval == null ? Status.HELD : Status.REMOVED;
            case REJECTED -> firstApproval == null ? Status.REJECTED : Status.REMOVED;
        };
    }

    private static boolean sameRank(Fact fact, @Nullable Fact other) {
        return other != null && fact.compareTo(other) == 0;
    }
}
