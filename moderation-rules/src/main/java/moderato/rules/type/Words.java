package moderato.rules.type;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.Field;
import moderato.rules.comment.Spans;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Evidence;
import moderato.rules.condition.Quoted;
import moderato.rules.condition.RuleType;
import moderato.rules.condition.Vocabulary;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Values;
import moderato.rules.words.Form;
import moderato.rules.words.Match;
import moderato.rules.words.Severity;
import moderato.rules.words.Term;
import moderato.rules.words.WordHit;
import moderato.rules.words.WordList;
import org.jspecify.annotations.Nullable;

/** Listed words and phrases, in whatever disguise. Words written in disguise alone may hold and never reject. */
final class Words implements Condition {
    private static final int MOST_TERMS = 5_000;
    private static final int LONGEST_TERM = 100;

    private static final Key<List<String>> LISTS = Key.of(
                    "lists",
                    Kind.list(Kind.text(63), 20),
                    "Names of lists: bundled ones (profanity, spam-phrases, topics), in the section's language, or the site's own.")
            .or(List.of());
    private static final Key<List<String>> TERMS = Key.of(
                    "terms",
                    Kind.list(Vocabulary.term(LONGEST_TERM), MOST_TERMS),
                    "Words and phrases of this rule's own.")
            .or(List.of());
    private static final Key<Match> MATCH = Key.of(
                    "match",
                    Kind.oneOf(Match.class),
                    "Where the rule's own terms count: as a word, at a word's beginning, inside words, or as the whole text.")
            .or(Match.WORD);
    private static final Key<Set<Severity>> SEVERITY = Key.of(
                    "severity", Kind.someOf(Severity.class), "Only terms that are this bad.")
            .or(Set.of(Severity.values()));
    private static final Key<Form> FORM = Key.of(
                    "form",
                    Kind.oneOf(Form.class),
                    "How far from the listed form a term may be written: exact, folded (case, width and marks aside), or disguised.")
            .or(Form.DISGUISED);
    private static final Key<List<String>> EXCEPT = Key.of(
                    "except",
                    Kind.list(Vocabulary.term(LONGEST_TERM), MOST_TERMS),
                    "Words and phrases in which no term counts.")
            .or(List.of());
    private static final Key<Set<Field>> FIELDS = Key.of("fields", Kind.someOf(Field.class), "Which texts are read.")
            .or(Set.of(Field.BODY, Field.AUTHOR_NAME));
    private static final Key<Integer> MIN = Key.of("min", Kind.whole(1, 100), "From how many places on it counts.")
            .or(1);

    static final RuleType TYPE = RuleType.withLists(
            "words",
            "Words and phrases of a list, plain or in disguise.",
            Keys.of(LISTS, TERMS, MATCH, SEVERITY, FORM, EXCEPT, FIELDS, MIN),
            Words::read);

    private final Set<WordList> lists;
    private final @Nullable WordList exceptions;
    private final Set<Severity> severities;
    private final Form loosest;
    private final List<Field> fields;
    private final int least;

    private Words(
            Set<WordList> lists,
            @Nullable WordList exceptions,
            Set<Severity> severities,
            Form loosest,
            Set<Field> fields,
            int least) {
        this.lists = lists;
        this.exceptions = exceptions;
        this.severities = severities;
        this.loosest = loosest;
        this.fields = fields.stream().sorted().toList();
        this.least = least;
    }

    private static @Nullable Condition read(Values values, Vocabulary vocabulary) {
        SequencedSet<WordList> lists = new LinkedHashSet<>();
        for (String name : values.get(LISTS)) {
            if (!vocabulary.knows(name)) {
                values.refuseUnknown(LISTS, "the list", name, vocabulary.wordNames());
                return null;
            }
            lists.addAll(vocabulary.words(name));
        }
        if (!values.has(LISTS) && !values.has(TERMS)) {
            return RuleType.refused(values, "must have lists or terms, or both");
        }
        if (!values.get(TERMS).isEmpty()) {
            lists.add(vocabulary.own("this rule's own", terms(values.get(TERMS), values.get(MATCH))));
        }
        List<String> except = values.get(EXCEPT);
        WordList exceptions = except.isEmpty() ? null : vocabulary.own("exceptions", terms(except, Match.WORD));
        return new Words(
                Set.copyOf(lists),
                exceptions,
                values.get(SEVERITY),
                values.get(FORM),
                values.get(FIELDS),
                values.get(MIN));
    }

    private static List<Term> terms(List<String> texts, Match match) {
        return texts.stream()
                .map(text -> new Term(text.strip(), Severity.STRONG, match, false))
                .toList();
    }

    @Override
    public @Nullable Evidence test(CheckedComment comment) {
        List<WordHit> found = List.of();
        List<Field> where = List.of();
        for (Field field : fields) {
            List<WordHit> all = comment.words(field);
            if (all.isEmpty()) {
                continue; // as for nearly all texts
            }
            for (WordHit hit : all) {
                if (counts(hit) && !isExcepted(hit, all)) {
                    if (found.isEmpty()) {
                        found = new ArrayList<>();
                        where = new ArrayList<>();
                    }
                    found.add(hit);
                    where.add(field);
                }
            }
        }
        return found.size() < least ? null : evidence(comment, found, where);
    }

    private boolean counts(WordHit hit) {
        return lists.contains(hit.list())
                && severities.contains(hit.severity())
                && hit.form().compareTo(loosest) <= 0;
    }

    private boolean isExcepted(WordHit hit, List<WordHit> all) {
        if (exceptions == null) {
            return false;
        }
        for (WordHit other : all) {
            if (other.list() == exceptions
                    && other.form() != Form.DISGUISED
                    && other.start() <= hit.start()
                    && other.end() >= hit.end()) {
                return true;
            }
        }
        return false;
    }

    private Evidence evidence(CheckedComment comment, List<WordHit> found, List<Field> where) {
        Spans spans = new Spans();
        SequencedSet<String> written = new LinkedHashSet<>();
        boolean lookAlike = true;
        for (int i = 0; i < found.size(); i++) {
            WordHit hit = found.get(i);
            Field field = where.get(i);
            spans.add(field, hit.start(), hit.end());
            lookAlike &= hit.form() == Form.DISGUISED;
            String text = comment.text(field).original();
            written.add(text.substring(hit.start(), hit.end()).replaceAll("\\s+", " "));
        }
        WordHit worst = found.stream()
                .max((a, b) -> a.severity().compareTo(b.severity()))
                .orElseThrow();
        String sentence = Quoted.of(written) + says(written.size(), lookAlike, kind(found)) + " ("
                + worst.list().name() + ", " + Kind.word(worst.severity()) + ")";
        return new Evidence((double) spans.count(), (double) least, sentence, spans.kept(), lookAlike);
    }

    private static String says(int count, boolean lookAlike, String what) {
        if (lookAlike) {
            return count == 1
                    ? " is written to look like a listed " + what
                    : " are written to look like listed " + what + "s";
        }
        return count == 1 ? " is a listed " + what : " are listed " + what + "s";
    }

    private static String kind(List<WordHit> found) {
        boolean words = found.stream().anyMatch(hit -> hit.term().text().indexOf(' ') < 0);
        boolean phrases = found.stream().anyMatch(hit -> hit.term().text().indexOf(' ') >= 0);
        return words && phrases ? "term" : words ? "word" : "phrase";
    }
}
