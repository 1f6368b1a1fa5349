package moderato.rules;

import java.util.Optional;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;

/** The body has more links than are allowed. */
record TooManyLinks(String id, Outcome outcome, int allowed) implements Rule {
    @Override
    public Optional<Finding> check(Comment comment) {
        Spans spans = new Spans();
        for (Link link : Links.in(comment.body())) {
            if (!link.bare()) {
                spans.add("body", link.start(), link.end());
            }
        }
        if (spans.count() <= allowed) {
            return Optional.empty();
        }
        String sentence =
                (spans.count() == 1 ? "1 link" : spans.count() + " links") + ", more than the " + allowed + " allowed";
        return Optional.of(
                new Finding(id, outcome, null, (double) spans.count(), (double) allowed, sentence, spans.kept()));
    }
}
