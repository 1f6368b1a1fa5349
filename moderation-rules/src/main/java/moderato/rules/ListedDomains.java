package moderato.rules;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import org.jspecify.annotations.Nullable;

/** The body or the author's website names a host that is a listed domain or lies under one. */
record ListedDomains(String id, Outcome outcome, Domains domains) implements Rule {
    ListedDomains(String id, Outcome outcome, Collection<String> domains) {
        this(id, outcome, new Domains(domains));
    }

    @Override
    public Optional<Finding> check(Comment comment) {
        SequencedSet<String> found = new LinkedHashSet<>();
        Spans spans = new Spans();
        search("body", comment.body(), found, spans);
        search("author.website", comment.author().website(), found, spans);
        if (spans.isEmpty()) {
            return Optional.empty();
        }
        String sentence = Quoted.of(found) + (found.size() == 1 ? " is a listed domain" : " are listed domains");
        return Optional.of(new Finding(id, outcome, null, (double) spans.count(), null, sentence, spans.kept()));
    }

    private void search(String field, @Nullable String text, SequencedSet<String> found, Spans spans) {
        if (text == null || domains.isEmpty()) {
            return;
        }
        for (Link link : Links.in(text)) {
            domains.over(link.host()).ifPresent(domain -> {
                found.add(domain);
                spans.add(field, link.start(), link.end());
            });
        }
    }
}
