package moderato.rules.words;

import moderato.rules.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether what is written enough like a term is meant to be read as it: the shorter the term and the more of it
 * that is hidden, the more evidence it takes; and what consists of innocent words is innocent.
 */
final class Acceptance {
    private static final int LETTERS_OR_DIGITS = Characters.LETTER | Characters.DIGIT;
    private static final String BRACKETS = "()<>[]{}";
    private static final int LONGEST_GAP = 4;
    private static final int LONGEST_WORD = 24;
    private static final String APOSTROPHES = "'’‘`´ʼ";

    private final Terms terms;
    private final InnocentWords innocent;
    private final Cells cells;
    private final String text;

    /** Of the whole text, see {@link #surplus(int, int)}; counted once, since each word of look-alikes asks for it. */
    private @Nullable Integer surplus;

    Acceptance(Terms terms, InnocentWords innocent, Cells cells, String text) {
        this.terms = terms;
        this.innocent = innocent;
        this.cells = cells;
        this.text = text;
    }

    boolean accepts(Terms.Entry entry, int start, int end, long evidence, int masks, boolean joined) {
        if (Evidence.isPlain(evidence)) {
            return acceptsPlain(entry, start, end);
        }
        if (entry.spared()) {
            return false;
        }
        int length = entry.length();
        int exact = Evidence.count(evidence, Evidence.EXACT);
        int look = Evidence.count(evidence, Evidence.LOOK);
        int masked = Evidence.count(evidence, Evidence.MASKED);
        int gaps = Evidence.count(evidence, Evidence.GAP);
        int extra = Evidence.count(evidence, Evidence.EXTRA);
        int visible = exact + look;
        if (length < 3 || (length == 3 && !acceptsThree(evidence))) {
            return false;
        }
        if (visible == 0) {
            return false;
        }
        if (masked > 0 && !acceptsMasks(entry, start, end, evidence, masks)) {
            return false;
        }
        boolean longRun = Evidence.count(evidence, Evidence.LONG_RUN) > 0;
        if (!entry.guarded() && ((joined && !hasSingleLetter(start, end)) || (extra == 1 && !longRun))) {
            return false;
        }
        if (joined && extra > 0 && !longRun) {
            return false;
        }
        if (masked == 0 && readsInnocent(start, end, Evidence.count(evidence, Evidence.SIGN) > 0)) {
            return false;
        }
        if (gaps > 0 && masked > 0 && (cells.kinds[start + 1] & Characters.MASK) != 0) {
            return false;
        }
        if (look > 0 && isLatinLookAlike(start, end, look) && (isMildOrShort(entry) || isTitleCase(start, end))) {
            return false;
        }
        if (gaps > 0 && !acceptsGaps(entry, start, end, gaps)) {
            return false;
        }
        if (extra > 0 && masked == 0 && !acceptsRepeats(start, end, evidence)) {
            return false;
        }
        if (entry.marked() && masked == 0 && !hasMarks(entry, start, end)) {
            return false;
        }
        return exact > 0 || look == 0 || !isNative(start, end);
    }

    private boolean acceptsPlain(Terms.Entry entry, int start, int end) {
        if (entry.length() <= 3 && isPartOfAddress(start, end)) {
            return false;
        }
        if (entry.term().name() && isTitleCase(start, end)) {
            return false;
        }
        boolean word = entry.term().match() == Match.WORD && !entry.unspaced() && !entry.phrase();
        if (word && isCutFromInnocent(start, end)) {
            return false;
        }
        return !entry.marked() || hasMarks(entry, start, end);
    }

    private boolean hasMarks(Terms.Entry entry, int start, int end) {
        return Marks.hasAll(
                text.substring(cells.starts[start], cells.ends[end - 1]),
                Marks.of(entry.term().text()));
    }

    /** Three letters are written by chance too easily for separators, masks and digits. */
    private static boolean acceptsThree(long evidence) {
        return Evidence.count(evidence, Evidence.DIGIT) == 0
                && Evidence.count(evidence, Evidence.MASKED) == 0
                && Evidence.count(evidence, Evidence.GAP) == 0
                && (Evidence.count(evidence, Evidence.EXTRA) == 0 || Evidence.count(evidence, Evidence.LONG_RUN) > 0);
    }

    private boolean acceptsMasks(Terms.Entry entry, int start, int end, long evidence, int masks) {
        int visible = entry.length() - Evidence.count(evidence, Evidence.MASKED);
        if (visible < 2 || ((masks & Walk.FIRST_MASKED) != 0 && visible < 4)) {
            return false;
        }
        int signs = 0;
        int dashes = 0;
        int stars = 0;
        for (int i = start; i < end; i++) {
            if ((cells.kinds[i] & Characters.MASK) != 0) {
                signs++;
                dashes += cells.folds[i] == '-' ? 1 : 0;
                stars += cells.folds[i] == '*' ? 1 : 0;
            }
        }
        if (signs == 1 && dashes == 1) {
            return false;
        }
        boolean lastMasked = (masks & Walk.LAST_MASKED) != 0;
        if (lastMasked && cells.folds[end - 1] == '?') {
            return false;
        }
        if (visible == 2
                && ((masks & Walk.MASKS_UNCOUNTED) != 0
                        || (lastMasked && stars < signs)
                        || (entry.term().severity() == Severity.MILD && (stars < signs || isTitleCase(start, end))))) {
            return false;
        }
        if (lastMasked && signs <= 2 && isInnocent(cells.folds, start, end - signs)) {
            return false;
        }
        return !continuesMasked(end, 1) && !continuesMasked(start - 1, -1);
    }

    /** Whether another mask and another letter follow: d*a*s*h. */
    private boolean continuesMasked(int at, int step) {
        int beyond = at + step;
        return at >= 0
                && beyond >= 0
                && at < cells.size
                && beyond < cells.size
                && (cells.kinds[at] & Characters.MASK) != 0
                && (cells.kinds[beyond] & LETTERS_OR_DIGITS) != 0;
    }

    /** Whether one of the pieces between blanks is a single letter. */
    private boolean hasSingleLetter(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean begins = i == start || cells.kinds[i - 1] == Characters.BLANK;
            boolean ends = i + 1 == end || cells.kinds[i + 1] == Characters.BLANK;
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMildOrShort(Terms.Entry entry) {
        return entry.length() < 4 || entry.term().severity() == Severity.MILD;
    }

    /** Whether a Latin letter stands for another of the same look: shlt. */
    private boolean isLatinLookAlike(int start, int end, int look) {
        int others = 0;
        for (int i = start; i < end; i++) {
            if (has(i, Characters.LETTER) && !TermTrie.isLatin(cells.folds[i])) {
                others++;
            }
        }
        return look > others;
    }

    private boolean acceptsGaps(Terms.Entry entry, int start, int end, int gaps) {
        int gapSign = 0;
        boolean strange = false;
        boolean ellipsis = false;
        boolean blank = false;
        boolean allInnocent = true;
        int piece = start;
        for (int i = start; i < end; i++) {
            if ((cells.kinds[i] & LETTERS_OR_DIGITS) == 0) {
                if (i > piece) {
                    allInnocent &= isInnocentPiece(piece, i);
                }
                piece = i + 1;
                if (cells.kinds[i] == Characters.BLANK) {
                    blank = true;
                } else {
                    gapSign = cells.folds[i];
                }
                strange |= "._*~|+=".indexOf(cells.folds[i]) >= 0;
                ellipsis |= i > start && gapSign == '.' && cells.folds[i - 1] == '.';
            }
        }
        allInnocent &= isInnocentPiece(piece, end);
        if (gaps == 1 && (ellipsis || APOSTROPHES.indexOf(gapSign) >= 0)) {
            return false;
        }
        if (allInnocent && !(strange && gaps == 1 && entry.length() >= 5)) {
            return false;
        }
        return !continues(end, 1, gapSign, blank) && !continues(start - 1, -1, gapSign, blank);
    }

    /** Whether the same kind of gap and another letter follow, behind or before: c.o.c.k.t.a.i.l. */
    private boolean continues(int at, int step, int gapSign, boolean blank) {
        boolean same = false;
        int letter = at;
        for (; isGap(letter, at); letter += step) {
            same |= cells.kinds[letter] == Characters.BLANK ? blank : cells.folds[letter] == gapSign;
        }
        if (!same || !has(letter, LETTERS_OR_DIGITS | Characters.LETTERS)) {
            return false;
        }
        int beyond = letter + step;
        while (isGap(beyond, letter + step)) {
            beyond += step;
        }
        int fold = cells.folds[letter];
        boolean isWord = fold == 'a' || fold == 'i' || (has(letter, Characters.LETTER) && !TermTrie.isLatin(fold));
        return !isWord || has(beyond, LETTERS_OR_DIGITS | Characters.LETTERS);
    }

    /** Whether a gap that begins at one cell goes on at another: signs and blanks, but for one that may be a letter. */
    private boolean isGap(int at, int begin) {
        return has(at, Characters.SIGN | Characters.BLANK)
                && Math.abs(at - begin) < LONGEST_GAP
                && (at == begin || !has(at, Characters.LETTERS) || BRACKETS.indexOf(cells.folds[at]) >= 0);
    }

    private boolean has(int at, int kinds) {
        return at >= 0 && at < cells.size && (cells.kinds[at] & kinds) != 0;
    }

    private boolean isInnocentPiece(int from, int to) {
        if (to - from == 1) {
            return cells.folds[from] == 'a' || cells.folds[from] == 'i';
        }
        return isInnocent(cells.folds, from, to);
    }

    private boolean acceptsRepeats(int start, int end, long evidence) {
        boolean onlyRepeats = (evidence & ~(0xFFL | 0xFFFFL << 48)) == 0;
        return !onlyRepeats || Evidence.count(evidence, Evidence.EXTRA) > 1 || !isTitleCase(start, end);
    }

    /** Whether what is written reads as an innocent word too: as it stands, or each letter repeated as often. */
    private boolean readsInnocent(int start, int end, boolean signs) {
        int kinds = signs ? LETTERS_OR_DIGITS | Characters.SIGN : LETTERS_OR_DIGITS;
        int[] letters = new int[end - start];
        int count = 0;
        for (int i = start; i < end; i++) {
            if (TermTrie.isLatin(cells.folds[i])) {
                letters[count++] = cells.folds[i];
            } else if (has(i, kinds) && has(i, Characters.LETTERS)) {
                letters[count++] = 'a' + Integer.numberOfTrailingZeros(cells.kinds[i]);
            }
        }
        return isInnocent(letters, 0, count) || isInnocent(letters, 0, withoutRepeats(letters, count));
    }

    /** A site may list what the dictionary has as innocent. */
    private boolean isInnocent(int[] letters, int from, int to) {
        return innocent.contains(letters, from, to) && !terms.isTerm(letters, from, to);
    }

    /** Divides the runs of equal letters by what all their lengths can be divided by. Returns how many letters remain. */
    private static int withoutRepeats(int[] letters, int count) {
        int divisor = 0;
        for (int i = 0, run = 1; i < count; i++, run++) {
            if (i + 1 == count || letters[i + 1] != letters[i]) {
                divisor = gcd(divisor, run);
                run = 0;
            }
        }
        int kept = 0;
        for (int i = 0; i < count; i += Math.max(1, divisor)) {
            letters[kept++] = letters[i];
        }
        return kept;
    }

    private static int gcd(int a, int b) {
        return a == 0 ? b : gcd(b % a, a);
    }

    /** Whether signs cut the word out of an innocent one: pea_cock. */
    private boolean isCutFromInnocent(int start, int end) {
        int first = start;
        while (first > 0 && cells.kinds[first - 1] != Characters.BLANK && start - first < LONGEST_WORD) {
            first--;
        }
        int last = end;
        while (last < cells.size && cells.kinds[last] != Characters.BLANK && last - end < LONGEST_WORD) {
            last++;
        }
        return (first < start || last < end || last > end)
                && (readsInnocent(first, last, false)
                        || readsInnocent(first, end, false)
                        || readsInnocent(start, last, false));
    }

    /** A word of letters that are at home in the text's own script is no disguise. */
    private boolean isNative(int start, int end) {
        if (surplus == null) {
            surplus = surplus(0, text.length());
        }
        return surplus > surplus(cells.starts[start], cells.ends[end - 1]);
    }

    /** How many more letters of other scripts than Latin ones there are. */
    private int surplus(int from, int to) {
        int surplus = 0;
        for (int i = from; i < to; ) {
            int codePoint = text.codePointAt(i);
            if ((Characters.of(codePoint) & Characters.LETTER) != 0) {
                surplus += TermTrie.isLatin(Characters.fold(codePoint)) ? -1 : 1;
            }
            i += Character.charCount(codePoint);
        }
        return surplus;
    }

    private boolean isPartOfAddress(int start, int end) {
        return isAddressSign(start - 1, start - 2) || isAddressSign(end, end + 1);
    }

    private boolean isAddressSign(int at, int beyond) {
        return at >= 0
                && beyond >= 0
                && at < cells.size
                && beyond < cells.size
                && (cells.folds[at] == '.' || cells.folds[at] == '@')
                && (cells.kinds[beyond] & LETTERS_OR_DIGITS) != 0;
    }

    boolean isTitleCase(int start, int end) {
        int first = cells.starts[start];
        int last = cells.ends[end - 1];
        if (!Character.isUpperCase(text.codePointAt(first))) {
            return false;
        }
        for (int i = first + 1; i < last; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
