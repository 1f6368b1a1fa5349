package moderato.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import moderato.rules.text.Characters;
import moderato.rules.text.CommentText;
import moderato.rules.text.Steps;
import moderato.rules.words.Form;
import moderato.rules.words.InnocentWords;
import moderato.rules.words.WordHit;
import org.jspecify.annotations.Nullable;

/** Looks at the stretches of a text that may hold terms, letter by letter, and keeps what stands there. */
public final class Search {
    private static final int SHORTEST_IN_HASHTAG = 3;
    private static final int SHORTEST_IN_COMPOUND = 3;
    private static final String OF_ADDRESSES = "@/.=&%";
    private static final int SHORTEST_LEADING = 6;
    private static final int SHORTEST_BEHIND_A_TERM = 4;
    private static final int SHORTEST_OF_SINGLES = 1;
    private static final int SHORTEST_TERM_OF_SINGLES = 4;

    private final Terms terms;
    private final InnocentWords innocent;
    private final char[] text;
    private final CommentText comment;
    private final Steps steps;
    private final Cells cells = new Cells();
    private final Walk walk;
    private final Predicate<Candidate> accepts;
    private final List<WordHit> hits = new ArrayList<>();
    private boolean complete = true;

    private int start;
    private int onlyEnd;
    private boolean joined;
    private final @Nullable WordHit[] best;
    private final int[] bestKin;

    /**
     * @param text the comment's
     * @param accepts whether what may be read as a term is meant as it
     */
    public Search(
            Terms terms,
            InnocentWords innocent,
            CommentText comment,
            char[] text,
            Steps steps,
            Predicate<Candidate> accepts) {
        this.terms = terms;
        this.innocent = innocent;
        this.text = text;
        this.comment = comment;
        this.steps = steps;
        this.walk = new Walk(cells, terms.trie, this);
        this.accepts = accepts;
        this.bestKin = new int[terms.lists()];
        this.best = new @Nullable WordHit[terms.lists()];
    }

    public List<WordHit> hits() {
        return hits;
    }

    public boolean isComplete() {
        return complete;
    }

    /** Searches a stretch between blanks, or of several such, from every border of words in it. */
    public void within(int from, int to) {
        joined = false;
        read(from, to);
        if (cells.turned || cells.reversed) {
            everywhere();
            cells.turn();
        }
        everywhere();
    }

    /** Searches a stretch with blanks in it for a term that takes all of it. */
    public void whole(int from, int to) {
        joined = true;
        read(from, to);
        start = 0;
        onlyEnd = cells.size;
        walk();
    }

    /** Keeps a word that is a term written otherwise, unless it is innocent as it stands. */
    public void respelt(ListedTerm term, int from, int to) {
        read(from, to);
        cells.keepLetters();
        if (!innocent.contains(cells.folds, 0, cells.size)) {
            hits.add(new WordHit(term.owner(), term.term(), Form.DISGUISED, from, to));
        }
    }

    /** Searches letters that all stand by themselves for words: y o u w a n k e r. */
    public void singles(int from, int to) {
        read(from, to);
        boolean onlyLetters = cells.isLettersAndBlanks();
        cells.keepLetters();
        if (onlyLetters && cells.size > 0) {
            keepPieces(0, cells.size, SHORTEST_OF_SINGLES, term -> term.length() >= SHORTEST_TERM_OF_SINGLES);
        }
    }

    /** Searches the runs of letters of a hashtag for words that are written as one. */
    public void hashtag(int from, int to) {
        read(from, to);
        int begin = 0;
        for (int at = 0; at <= cells.size; at++) {
            if (at == cells.size || (cells.kinds[at] & Characters.LETTER) == 0) {
                if (at - begin > SHORTEST_IN_HASHTAG) {
                    keepPieces(begin, at, 1, term -> term.length() >= SHORTEST_IN_HASHTAG);
                }
                begin = at + 1;
            }
        }
    }

    /** Searches a long word that is no innocent one for words of which it is made. */
    public void compound(int from, int to) {
        read(from, to);
        boolean erased = cells.size == 0;
        if (!erased && !innocent.contains(cells.folds, 0, cells.size) && !cells.isTitleCase(0, cells.size)) {
            boolean camelCase = isCamelCase(from, to);
            keepPieces(0, cells.size, SHORTEST_IN_COMPOUND, term -> term.mayBeGlued() && (camelCase || term.isStem()));
            if (!isPartOfAddress(from, to)) {
                keepLeading();
            }
        }
    }

    private boolean isPartOfAddress(int from, int to) {
        return (from > 0 && OF_ADDRESSES.indexOf(text[from - 1]) >= 0)
                || (to + 1 < text.length
                        && OF_ADDRESSES.indexOf(text[to]) >= 0
                        && Character.isLetterOrDigit(text[to + 1]));
    }

    /** Keeps a long term that an innocent word follows: wankerface. */
    private void keepLeading() {
        int node = TermTrie.ROOT;
        for (int at = 0; at < cells.size - SHORTEST_BEHIND_A_TERM && node >= 0; at++) {
            node = terms.trie.step(node, cells.folds[at]);
            boolean ends = node >= 0 && terms.trie.terms(node).length > 0 && at + 1 >= SHORTEST_LEADING;
            if (ends && innocent.contains(cells.folds, at + 1, cells.size)) {
                keepTerms(node, 0, at + 1, ListedTerm::mayBeGlued);
            }
        }
    }

    private boolean isCamelCase(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (Character.isUpperCase(text[i]) && Character.isLowerCase(text[i - 1])) {
                return true;
            }
        }
        return false;
    }

    /** Keeps the terms of which the letters from one cell to another are made, with innocent words of some length. */
    private void keepPieces(int begin, int end, int shortest, Predicate<ListedTerm> counts) {
        if (end - begin > Segments.LONGEST) {
            return;
        }
        complete &= steps.take((end - begin) * (end - begin));
        Segments segments = Segments.of(cells.folds, begin, end, shortest, terms.trie, innocent);
        if (segments == null) {
            return;
        }
        for (int to = end - begin; to > 0; to = segments.begin(to)) {
            if (segments.node(to) < 0) {
                continue;
            }
            keepTerms(segments.node(to), begin + segments.begin(to), begin + to, counts);
        }
    }

    private void keepTerms(int node, int first, int end, Predicate<ListedTerm> counts) {
        for (int number : terms.trie.terms(node)) {
            ListedTerm term = terms.all().get(number);
            if (!term.spared() && counts.test(term)) {
                hits.add(new WordHit(
                        term.owner(), term.term(), Form.DISGUISED, cells.starts[first], cells.ends[end - 1]));
            }
        }
    }

    private void read(int from, int to) {
        cells.read(text, from, to);
        complete &= steps.take(to - from);
        onlyEnd = 0;
    }

    private void everywhere() {
        for (int at = 0; at < cells.size && complete; at++) {
            if (terms.anyInside()
                    || Borders.startsAt(cells, at, terms.anyUnspaced())
                    || Borders.isBehindDigits(cells, at)) {
                start = at;
                walk();
            }
        }
    }

    private void walk() {
        int taken = walk.from(start);
        complete &= steps.take(taken) && taken <= Walk.MOST_STEPS;
        for (int list = 0; list < best.length; list++) {
            @Nullable WordHit hit = best[list];
            if (hit != null) {
                hits.add(hit);
                best[list] = null;
            }
        }
    }

    /** Told by the walk of an end of terms. */
    void reached(int node, int end, long evidence, int masks) {
        if (onlyEnd > 0 && !Borders.isTrailing(cells, end)) {
            return;
        }
        for (int number : terms.trie.terms(node)) {
            ListedTerm term = terms.all().get(number);
            if (Borders.fit(cells, start, end, term)
                    || (Evidence.isPlain(evidence) && term.mayBeGlued() && Borders.areDigits(cells, start, end))) {
                Candidate candidate = new Candidate(term, cells, start, end, evidence, masks, joined);
                if (accepts.test(candidate)) {
                    keep(candidate);
                }
            }
        }
    }

    private void keep(Candidate candidate) {
        ListedTerm term = candidate.term();
        int from = candidate.from();
        int to = candidate.to();
        @Nullable WordHit known = best[term.list()];
        if (known != null) {
            int longer = to - from - (known.end() - known.start());
            if (longer < 0 || (longer == 0 && bestKin[term.list()] >= term.kin())) {
                return;
            }
        }
        bestKin[term.list()] = term.kin();
        best[term.list()] = new WordHit(term.owner(), term.term(), form(candidate), from, to);
    }

    private Form form(Candidate candidate) {
        ListedTerm term = candidate.term();
        if (!candidate.isPlain() || cells.markup || (joined && !term.phrase())) {
            return Form.DISGUISED;
        }
        int length = candidate.to() - candidate.from();
        return length == term.term().text().length()
                        && comment.original()
                                .regionMatches(candidate.from(), term.term().text(), 0, length)
                ? Form.EXACT
                : Form.FOLDED;
    }
}
