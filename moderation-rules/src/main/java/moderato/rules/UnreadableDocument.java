package moderato.rules;

import java.util.List;
import java.util.Optional;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;

/** Nobody knows what the site's document would say of the comment, and so an editor has to. */
record UnreadableDocument(String id) implements Rule {
    @Override
    public Optional<Finding> check(Comment comment) {
        String sentence = "The site's settings cannot be read, so the comment could not be checked against them";
        return Optional.of(new Finding(id, Outcome.HOLD, null, null, null, sentence, List.of()));
    }
}
