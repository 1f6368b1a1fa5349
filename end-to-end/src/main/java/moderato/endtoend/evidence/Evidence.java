package moderato.endtoend.evidence;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import moderato.contracts.Verdict;

/**
 * What was seen from outside, after everything came to rest. Lists keep repeats, since repeats are what is looked for.
 *
 * @param accepted every 202
 * @param unaccepted submissions that got no 202 however often they were sent, with the last answer
 * @param denied accepted ids that were answered with 404 on the way
 * @param submitted ids on {@code comments-submitted}
 * @param judged records of {@code comments-moderated}
 * @param thread ids on the pages of the public threads
 * @param queue ids in the editors' queue
 * @param statuses what {@code GET /v1/comments/{id}} says of each accepted id
 * @param mails taken by the SMTP server in the whole run so far, in order
 * @param outages when something was away, in the whole run so far
 * @param deadLetters records on the dead letter topics
 */
public record Evidence(
        List<Accepted> accepted,
        List<String> unaccepted,
        List<String> denied,
        List<String> submitted,
        List<Judged> judged,
        List<String> thread,
        List<String> queue,
        Map<String, String> statuses,
        List<Mailed> mails,
        List<Outage> outages,
        long deadLetters) {

    /** The ids of the accepted comments that the rules must give that verdict. */
    public Set<String> ids(Verdict due) {
        return accepted.stream()
                .filter(each -> each.due() == due)
                .map(Accepted::id)
                .collect(toSet());
    }
}
