package moderato.rules.reading;

import moderato.rules.text.Characters;

/**
 * Reads cells as terms, by all ways through the trie: a letter that the cell may be, one more of the letter before, a
 * sign between letters, a mask instead of letters. At most {@value #MOST_STEPS} steps from one start.
 */
final class Walk {
    static final int MOST_STEPS = 2_000;

    /** The masks are as many as the letters that they hide. */
    static final int MASKS_COUNTED = 0;

    /** There are more or fewer masks than letters hidden. */
    static final int MASKS_UNCOUNTED = 1;

    /** The first letter is hidden. */
    static final int FIRST_MASKED = 2;

    /** The last letter is hidden. */
    static final int LAST_MASKED = 4;

    private static final long NOT_BESIDE_A_DOUBTFUL_MASK =
            0xFF * Evidence.DIGIT | 0xFF * Evidence.SIGN | 0xFF * Evidence.MASKED;
    private static final int DEEPEST = 100;
    private static final int LONGEST_GAP = 3;
    private static final int MOST_REPEATED_APART = 8;
    private static final int MOST_MASKS = 12;

    /** Emoji and the like are more often what they are than masks. */
    private static final int MOST_SYMBOLS = 3;

    private static final int LONGEST_BEHIND = 20;
    private static final int MOST_UNCOUNTED = 4;
    private static final int MOST_OTHERS = 64;

    private final Cells cells;
    private final TermTrie trie;
    private final Search search;
    private int start;
    private int steps;

    Walk(Cells cells, TermTrie trie, Search search) {
        this.cells = cells;
        this.trie = trie;
        this.search = search;
    }

    /** Walks from a cell. Returns the steps taken, more than {@link #MOST_STEPS} when not all ways were tried. */
    int from(int cell) {
        start = cell;
        steps = 0;
        letter(TermTrie.ROOT, cell, 0, 0, 0);
        return steps;
    }

    /** A letter of a term is to come at this cell. */
    private void letter(int node, int at, long evidence, int masks, int depth) {
        if (at >= cells.size || depth > DEEPEST || ++steps > MOST_STEPS) {
            return;
        }
        int kind = cells.kinds[at];
        int fold = cells.folds[at];
        for (int letters = kind & trie.latin(node); letters != 0; letters &= letters - 1) {
            int letter = Integer.numberOfTrailingZeros(letters);
            long how = fold == 'a' + letter ? Evidence.EXACT : look(kind);
            after(trie.next(node, letter), at + 1, 1 << letter, evidence + how, masks & ~LAST_MASKED, depth + 1);
        }
        others(node, at, evidence, masks, depth);
        if ((kind & Characters.MASK) != 0) {
            masked(node, at, evidence, masks, depth);
        }
    }

    private static long look(int kind) {
        if ((kind & Characters.LETTER) != 0) {
            return Evidence.LOOK;
        }
        return (kind & Characters.DIGIT) != 0 ? Evidence.DIGIT : Evidence.SIGN;
    }

    private void others(int node, int at, long evidence, int masks, int depth) {
        int first = trie.firstOther(node);
        int end = trie.endOther(node);
        if (first == end) {
            return;
        }
        int kind = cells.kinds[at];
        int fold = cells.folds[at];
        int next = trie.nextOther(node, fold);
        if (next >= 0 && fold != ' ') {
            after(next, at + 1, -fold, evidence + Evidence.EXACT, masks & ~LAST_MASKED, depth + 1);
        }
        int betweenWords = isBetweenWords(at) ? trie.nextOther(node, ' ') : -1;
        if (betweenWords >= 0) {
            int to = at + 1;
            while (to < cells.size && to < at + LONGEST_GAP && isBetweenWords(to)) {
                to++;
            }
            letter(betweenWords, to, evidence, masks, depth + 1);
        }
        int letters = kind & Characters.LETTERS;
        if (letters != 0 && at > start && end - first <= MOST_OTHERS) {
            for (int edge = first; edge < end; edge++) {
                int other = trie.other(edge);
                if (other != fold && (Characters.of(other) & letters) != 0) {
                    steps++;
                    after(trie.otherNode(edge), at + 1, -other, evidence + look(kind), masks & ~LAST_MASKED, depth + 1);
                }
            }
        }
    }

    /** A mask stands for a letter here; a run of masks perhaps for more or fewer letters than it is long. */
    private void masked(int node, int at, long evidence, int masks, int depth) {
        boolean mayBeLetter = (cells.kinds[at] & Characters.LETTERS) != 0;
        if (mayBeLetter && (evidence & NOT_BESIDE_A_DOUBTFUL_MASK) != 0) {
            return;
        }
        boolean first = at == start;
        int run = maskRun(at);
        if (run > MOST_MASKS || (cells.folds[at] > 127 && (first || run > MOST_SYMBOLS))) {
            return;
        }
        boolean noLetterYet = !first && (evidence & (0xFF * Evidence.EXACT | 0xFF * Evidence.LOOK)) == 0;
        if (noLetterYet && run > 1) {
            return;
        }
        int how = masks | LAST_MASKED | (first ? FIRST_MASKED : 0);
        int rest = wordEnd(at) - at - 1;
        long hiding = evidence + Evidence.MASKED;
        for (int letters = trie.latin(node); letters != 0; letters &= letters - 1) {
            hide(trie.next(node, Integer.numberOfTrailingZeros(letters)), at, rest, hiding, how, depth);
        }
        if (trie.endOther(node) - trie.firstOther(node) <= MOST_OTHERS) {
            for (int edge = trie.firstOther(node); edge < trie.endOther(node); edge++) {
                if (trie.other(edge) != ' ') {
                    hide(trie.otherNode(edge), at, rest, hiding, how, depth);
                }
            }
        }
        int behind = at + run < cells.size ? wordEnd(at + run - 1) - at - run : 0;
        if (run > 1
                && run <= MOST_UNCOUNTED
                && !first
                && behind > 0
                && behind < LONGEST_BEHIND
                && (masks & LAST_MASKED) == 0) {
            uncounted(node, at + run, run, behind, evidence, how | MASKS_UNCOUNTED, depth, 0);
        }
    }

    private void hide(int next, int at, int rest, long evidence, int masks, int depth) {
        steps++;
        if (rest == 0 || (rest > 0 && trie.endsBehind(next, rest))) {
            end(next, at + 1, evidence, masks);
            letter(next, at + 1, evidence, masks, depth + 1);
        }
    }

    /** A run of masks that ends here hides up to two letters more or fewer than it is long. */
    private void uncounted(int node, int at, int run, int rest, long evidence, int masks, int depth, int hidden) {
        if (++steps > MOST_STEPS || hidden > run + 2) {
            return;
        }
        if (hidden >= Math.max(1, run - 2) && hidden != run && trie.endsBehind(node, rest)) {
            letter(node, at, evidence + hidden * Evidence.MASKED, masks, depth + 1);
        }
        for (int next = trie.latin(node); next != 0; next &= next - 1) {
            int letter = Integer.numberOfTrailingZeros(next);
            uncounted(trie.next(node, letter), at, run, rest, evidence, masks, depth + 1, hidden + 1);
        }
    }

    private int maskRun(int at) {
        int to = at;
        while (to < cells.size && (cells.kinds[to] & Characters.MASK) != 0) {
            to++;
        }
        return to - at;
    }

    /** Where the word ends that a mask is part of. */
    private int wordEnd(int mask) {
        int to = mask + 1;
        int end = to;
        while (to < cells.size && to < mask + DEEPEST) {
            int kind = cells.kinds[to];
            if ((kind & (Characters.LETTER | Characters.DIGIT | Characters.MASK)) != 0) {
                end = cells.folds[to] == '?' ? end : to + 1;
            } else if ((kind & Characters.LETTERS) == 0) {
                return end;
            }
            to++;
        }
        return end;
    }

    /** A letter has just been read; {@code last} is its bit, or the negative code point of one that is not Latin. */
    private void after(int node, int at, int last, long evidence, int masks, int depth) {
        if (++steps > MOST_STEPS || depth > DEEPEST) {
            return;
        }
        end(node, at, evidence, masks);
        if (at >= cells.size) {
            return;
        }
        letter(node, at, evidence, masks, depth);
        gaps(node, at, last, evidence + Evidence.GAP, masks, depth);
        if (isAgain(at, last)) {
            repeated(node, at, last, evidence, masks, depth);
        }
    }

    /** Signs and blanks stand here; one of them that looks like a letter may be between letters or be one. */
    private void gaps(int node, int at, int last, long evidence, int masks, int depth) {
        int end = gapEnd(at);
        int likeLetters = 0;
        for (int to = at; to < end && likeLetters < 2; to++) {
            boolean likeLetter = (cells.kinds[to] & Characters.LETTERS) != 0;
            likeLetters += likeLetter && cells.folds[to] > 127 ? 1 : 0;
            if (likeLetter && to > at) {
                letter(node, to, evidence, masks, depth + 1);
            }
            likeLetters += likeLetter ? 1 : 0;
        }
        if (end == at || likeLetters > 1) {
            return;
        }
        letter(node, end, evidence, masks, depth + 1);
        if (likeLetters == 0
                && end < cells.size
                && isAgain(end, last)
                && Evidence.count(evidence, Evidence.EXTRA) < MOST_REPEATED_APART) {
            after(node, end + 1, last, evidence + Evidence.EXTRA, masks, depth + 1);
        }
    }

    private void repeated(int node, int at, int last, long evidence, int masks, int depth) {
        int to = at + 1;
        while (to < cells.size && cells.folds[to] == cells.folds[at] && isAgain(to, last)) {
            to++;
        }
        // The last ones of a run may be letters of the term themselves: ass, of “asssss”.
        for (int next = Math.max(at + 1, to - 2); next <= to; next++) {
            long extra = Math.min(9, next - at) * Evidence.EXTRA + (next - at > 1 ? Evidence.LONG_RUN : 0);
            end(node, next, evidence + extra, masks);
            if (next < cells.size) {
                letter(node, next, evidence + extra, masks, depth + 1);
                if (next == to) {
                    gaps(node, next, last, evidence + extra + Evidence.GAP, masks, depth + 1);
                }
                if (next == to && isAgain(next, last)) {
                    after(node, next + 1, last, evidence + extra + Evidence.EXTRA, masks, depth + 1);
                }
            }
        }
    }

    private boolean isBetweenWords(int at) {
        int kind = cells.kinds[at];
        return kind == Characters.BLANK
                || ((kind & Characters.SIGN) != 0
                        && ((kind & Characters.MASK) == 0 || cells.folds[at] == '-' || cells.folds[at] == '_'));
    }

    private boolean isAgain(int at, int last) {
        return last > 0 ? (cells.kinds[at] & last) != 0 : cells.folds[at] == -last;
    }

    private int gapEnd(int at) {
        int to = at;
        while (to < cells.size
                && to < at + LONGEST_GAP
                && (cells.kinds[to] & (Characters.SIGN | Characters.BLANK)) != 0) {
            to++;
        }
        return to;
    }

    private void end(int node, int at, long evidence, int masks) {
        if (trie.terms(node).length > 0) {
            search.reached(node, at, evidence, masks);
        }
    }
}
