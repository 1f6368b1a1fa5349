package moderato.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import moderato.contracts.Comment;
import moderato.contracts.Finding;
import moderato.contracts.Outcome;
import moderato.rules.Terms.Term;
import org.jspecify.annotations.Nullable;

/** A listed word or phrase stands, at word borders and in whatever case, in the body or in the author's name. */
record ListedTerms(String id, Outcome outcome, List<Terms> lists) implements Rule {
    @Override
    public Optional<Finding> check(Comment comment) {
        SequencedMap<String, Term> found = new LinkedHashMap<>();
        Spans spans = new Spans();
        search("body", comment.body(), found, spans);
        search("author.name", comment.author().name(), found, spans);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(id, outcome, null, (double) spans.count(), null, sentence(found), spans.kept()));
    }

    private void search(String field, String text, Map<String, Term> found, Spans spans) {
        List<Token> tokens = Tokens.of(text);
        for (int at = 0; at < tokens.size(); ) {
            Term term = longestAt(tokens, at);
            if (term == null) {
                at++;
                continue;
            }
            found.putIfAbsent(term.text(), term);
            int last = at + term.tokens() - 1;
            spans.add(field, tokens.get(at).start(), tokens.get(last).end());
            at = last + 1;
        }
    }

    private @Nullable Term longestAt(List<Token> tokens, int at) {
        Term longest = null;
        for (Terms list : lists) {
            Term term = list.at(tokens, at);
            if (term != null && (longest == null || term.tokens() > longest.tokens())) {
                longest = term;
            }
        }
        return longest;
    }

    private String sentence(SequencedMap<String, Term> found) {
        boolean phrase = found.values().stream().allMatch(Term::isPhrase);
        boolean word = found.values().stream().noneMatch(Term::isPhrase);
        String kind = phrase ? "phrase" : word ? "word" : "term";
        return Quoted.of(found.keySet())
                + (found.size() == 1 ? " is a listed " + kind : " are listed " + kind + "s")
                + " (" + id + ")";
    }
}
