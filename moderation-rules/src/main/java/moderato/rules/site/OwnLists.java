package moderato.rules.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import moderato.rules.condition.Quoted;
import moderato.rules.condition.Vocabulary;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Node;
import moderato.rules.document.Problems;
import moderato.rules.link.Domains;
import moderato.rules.words.Match;
import moderato.rules.words.Severity;
import moderato.rules.words.Term;
import moderato.rules.words.WordList;
import org.jspecify.annotations.Nullable;

/** The lists of a site's own: each a list of words, phrases or domains, or one for each severity. */
final class OwnLists {
    private static final int MOST_LISTS = 50;
    private static final int MOST_TERMS = 20_000;
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,62}";

    /** The list that the default policy takes for one of domains. */
    private static final String DOMAINS = "domains";

    private static final Kind<List<String>> TERMS = Kind.list(Vocabulary.term(253), MOST_TERMS);
    private static final Key<List<String>> SLUR =
            Key.of("slur", TERMS, "Hatred of a group in one word.").or(List.of());
    private static final Key<List<String>> STRONG =
            Key.of("strong", TERMS, "Obscene.").or(List.of());
    private static final Key<List<String>> MILD = Key.of("mild", TERMS, "Rude.").or(List.of());

    private static final Kind<List<Term>> BY_SEVERITY = Keys.of(SLUR, STRONG, MILD)
            .kind(values -> {
                List<Term> terms = new ArrayList<>(terms(values.get(SLUR), Severity.SLUR));
                terms.addAll(terms(values.get(STRONG), Severity.STRONG));
                terms.addAll(terms(values.get(MILD), Severity.MILD));
                return terms;
            });

    static final Kind<Map<String, WordList>> KIND = new Kind<>(
            Kind.ordered(
                    "type",
                    "object",
                    "propertyNames",
                    Kind.ordered("pattern", "^" + NAME + "$"),
                    "maxProperties",
                    MOST_LISTS,
                    "additionalProperties",
                    Kind.ordered("oneOf", List.of(TERMS.schema(), BY_SEVERITY.schema()))),
            OwnLists::read);

    private OwnLists() {}

    private static @Nullable Map<String, WordList> read(Node node, Problems problems) {
        if (!(node instanceof Node.Entries mapping) || mapping.entries().size() > MOST_LISTS) {
            problems.add(node.place(), "must be a mapping of at most " + MOST_LISTS + " names to lists");
            return null;
        }
        Map<String, WordList> lists = new LinkedHashMap<>();
        mapping.entries().forEach((name, value) -> {
            if (!name.matches(NAME)) {
                problems.add(value.place(), "must have a name of 1 to 63 of a-z, 0-9 and -");
                return;
            }
            List<Term> terms = terms(value, problems);
            if (terms != null && name.equals(DOMAINS)) {
                terms.stream()
                        .filter(term -> !Domains.isOne(term.text()))
                        .forEach(term -> problems.add(
                                value.place(),
                                "must hold domains, such as example.com; " + Quoted.of(term.text()) + " is none"));
            }
            if (terms != null) {
                lists.put(name, WordList.of("the site's " + name, terms));
            }
        });
        return lists;
    }

    private static @Nullable List<Term> terms(Node value, Problems problems) {
        if (value instanceof Node.Entries) {
            return BY_SEVERITY.reading().read(value, problems);
        }
        if (value instanceof Node.Scalar scalar && scalar.data() == null) {
            return List.of();
        }
        List<String> texts = TERMS.reading().read(value, problems);
        return texts == null ? null : terms(texts, Severity.STRONG);
    }

    private static List<Term> terms(List<String> texts, Severity severity) {
        return texts.stream()
                .map(text -> new Term(text.strip(), severity, Match.WORD, false))
                .toList();
    }
}
