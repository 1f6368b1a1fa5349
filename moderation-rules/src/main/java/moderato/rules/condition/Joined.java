package moderato.rules.condition;

import java.util.List;
import java.util.stream.Collectors;
import moderato.contracts.Finding;
import moderato.contracts.Span;

/** The evidence of several conditions as one. */
final class Joined {
    /** Sentences of more conditions than these would be no sentence. */
    private static final int MOST = 5;

    private Joined() {}

    static Evidence of(List<Evidence> found, String separator, boolean lookAlike) {
        if (found.size() == 1) {
            return found.getFirst();
        }
        String sentence = found.getFirst().sentence()
                + found.stream()
                        .limit(MOST)
                        .skip(1)
                        .map(evidence -> separator + within(evidence.sentence()))
                        .collect(Collectors.joining());
        List<Span> spans = found.stream()
                .flatMap(evidence -> evidence.spans().stream())
                .distinct()
                .limit(Finding.MAX_SPANS)
                .toList();
        return new Evidence(null, null, sentence, spans, lookAlike);
    }

    /** A sentence as part of one: without its capital. */
    private static String within(String sentence) {
        boolean capital = sentence.length() > 1 && !Character.isUpperCase(sentence.charAt(1));
        return capital ? Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) : sentence;
    }
}
