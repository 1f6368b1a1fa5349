package moderato.rules.reading;

import java.util.Arrays;

/**
 * A stretch of a text that may be read as a term, with the evidence for it and the text around. The stretch is of cells:
 * each is what is read as one character. A cell before the first or behind the last is none: of no kind, folded to 0.
 */
public final class Candidate {
    private final ListedTerm term;
    private final Cells cells;
    private final int start;
    private final int end;
    private final long evidence;
    private final int masks;
    private final boolean joined;

    Candidate(ListedTerm term, Cells cells, int start, int end, long evidence, int masks, boolean joined) {
        this.term = term;
        this.cells = cells;
        this.start = start;
        this.end = end;
        this.evidence = evidence;
        this.masks = masks;
        this.joined = joined;
    }

    public ListedTerm term() {
        return term;
    }

    /** The first cell. */
    public int start() {
        return start;
    }

    /** Behind the last cell. */
    public int end() {
        return end;
    }

    /** Whether a cell is of one of these kinds or letters, as bits of {@link moderato.rules.text.Characters}. */
    public boolean is(int cell, int kinds) {
        return cell >= 0 && cell < cells.size && (cells.kinds[cell] & kinds) != 0;
    }

    /** The first, in the alphabet, of the letters as which a cell may be read. */
    public int likeliest(int cell) {
        return 'a' + Integer.numberOfTrailingZeros(cells.kinds[cell]);
    }

    /** The folded code point of a cell. */
    public int fold(int cell) {
        return cell >= 0 && cell < cells.size ? cells.folds[cell] : 0;
    }

    /** The folded code points from one cell to another. */
    public int[] folds(int from, int to) {
        return Arrays.copyOfRange(cells.folds, from, to);
    }

    /** Whether every letter is itself and nothing stands between. */
    public boolean isPlain() {
        return Evidence.isPlain(evidence);
    }

    /** Whether it is taken from several words. */
    public boolean isJoined() {
        return joined;
    }

    /** Letters that are themselves, whatever their case, width or style. */
    public int exact() {
        return Evidence.count(evidence, Evidence.EXACT);
    }

    /** Letters of which a letter of another kind has the look. */
    public int lookAlikes() {
        return Evidence.count(evidence, Evidence.LOOK);
    }

    /** Letters for which a digit stands. */
    public int digits() {
        return Evidence.count(evidence, Evidence.DIGIT);
    }

    /** Letters for which a sign stands that looks like it. */
    public int signs() {
        return Evidence.count(evidence, Evidence.SIGN);
    }

    /** Letters that a mask hides. */
    public int masked() {
        return Evidence.count(evidence, Evidence.MASKED);
    }

    /** Places between letters where signs or blanks stand. */
    public int gaps() {
        return Evidence.count(evidence, Evidence.GAP);
    }

    /** Characters that repeat a letter more often than the term does. */
    public int repeats() {
        return Evidence.count(evidence, Evidence.EXTRA);
    }

    /** Whether a letter is repeated more than once. */
    public boolean hasLongRun() {
        return Evidence.count(evidence, Evidence.LONG_RUN) > 0;
    }

    /** Whether nothing but repeated letters tells it from the term. */
    public boolean isRepeatedOnly() {
        return Evidence.isRepeatedOnly(evidence);
    }

    public boolean isFirstMasked() {
        return (masks & Walk.FIRST_MASKED) != 0;
    }

    public boolean isLastMasked() {
        return (masks & Walk.LAST_MASKED) != 0;
    }

    /** Whether masks are more or fewer than the letters that they hide. */
    public boolean areMasksUncounted() {
        return (masks & Walk.MASKS_UNCOUNTED) != 0;
    }

    /** Whether the first letter is a capital and no other is. */
    public boolean isTitleCase() {
        return cells.isTitleCase(start, end);
    }

    /** Where the stretch begins in the original, in UTF-16 units. */
    public int from() {
        return Math.min(cells.starts[start], cells.starts[end - 1]);
    }

    /** Where it ends in the original. */
    public int to() {
        return Math.max(cells.ends[start], cells.ends[end - 1]);
    }
}
