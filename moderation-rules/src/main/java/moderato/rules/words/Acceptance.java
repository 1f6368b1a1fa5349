package moderato.rules.words;

import moderato.rules.text.Characters;

/**
 * Decides whether what is written enough like a term is meant to be read as it: the shorter the term and the more of it
 * that is hidden, the more evidence it takes; and what consists of innocent words is innocent.
 */
final class Acceptance {
    private static final int LETTERS_OR_DIGITS = Characters.LETTER | Characters.DIGIT;
    private static final String APOSTROPHES = "'’‘`´ʼ";

    private final InnocentWords innocent;
    private final Cells cells;
    private final String text;

    Acceptance(InnocentWords innocent, Cells cells, String text) {
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
        if (joined && extra > 0 && Evidence.count(evidence, Evidence.LONG_RUN) == 0) {
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
        if (lastMasked && signs == 1 && innocent.contains(cells.folds, start, end - 1)) {
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

    private boolean acceptsGaps(Terms.Entry entry, int start, int end, int gaps) {
        int gapSign = 0;
        boolean strange = false;
        boolean ellipsis = false;
        boolean allInnocent = true;
        int piece = start;
        for (int i = start; i < end; i++) {
            if ((cells.kinds[i] & LETTERS_OR_DIGITS) == 0) {
                if (i > piece) {
                    allInnocent &= isInnocentPiece(piece, i);
                }
                piece = i + 1;
                gapSign = cells.folds[i];
                strange |= "._*~|+=".indexOf(gapSign) >= 0;
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
        return !continues(end, 1, gapSign) && !continues(start - 1, -1, gapSign);
    }

    /** Whether the same kind of gap and another letter follow, behind or before: c.o.c.k.t.a.i.l. */
    private boolean continues(int at, int step, int gapSign) {
        int letter = at + step;
        if (at < 0 || letter < 0 || at >= cells.size || letter >= cells.size || cells.folds[at] != gapSign) {
            return false;
        }
        if ((cells.kinds[letter] & (LETTERS_OR_DIGITS | Characters.LETTERS)) == 0) {
            return false;
        }
        boolean isWord = cells.folds[letter] == 'a' || cells.folds[letter] == 'i';
        int beyond = letter + step;
        int further = beyond + step;
        return !isWord
                || (further >= 0
                        && further < cells.size
                        && (cells.kinds[further] & (LETTERS_OR_DIGITS | Characters.LETTERS)) != 0);
    }

    private boolean isInnocentPiece(int from, int to) {
        if (to - from == 1) {
            return cells.folds[from] == 'a' || cells.folds[from] == 'i';
        }
        return innocent.contains(cells.folds, from, to);
    }

    private boolean acceptsRepeats(int start, int end, long evidence) {
        boolean onlyRepeats = (evidence & ~(0xFFL | 0xFFFFL << 48)) == 0;
        return !onlyRepeats
                || (!innocent.contains(cells.folds, start, end)
                        && (Evidence.count(evidence, Evidence.EXTRA) > 1 || !isTitleCase(start, end)));
    }

    /** A word of letters that are at home in the text's own script is no disguise. */
    private boolean isNative(int start, int end) {
        int latin = 0;
        int other = 0;
        int from = cells.starts[start];
        int to = cells.ends[end - 1];
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (i < from || i >= to) {
                if ((Characters.of(codePoint) & Characters.LETTER) != 0) {
                    if (TermTrie.isLatin(Characters.fold(codePoint))) {
                        latin++;
                    } else {
                        other++;
                    }
                }
            }
            i += Character.charCount(codePoint);
        }
        return other > latin;
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

    private boolean isTitleCase(int start, int end) {
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
