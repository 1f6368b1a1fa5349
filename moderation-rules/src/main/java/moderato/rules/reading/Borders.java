package moderato.rules.reading;

import moderato.rules.text.Characters;
import moderato.rules.text.Scripts;

/** Where words begin and end among cells. A sign that may be a letter, beside a letter, is no border. */
final class Borders {
    private static final int LETTERS_OR_DIGITS = Characters.LETTER | Characters.DIGIT;

    private static final int MOST_DIGITS = 4;

    private Borders() {}

    static boolean fit(Cells cells, int start, int end, ListedTerm term) {
        boolean unspaced = term.unspaced();
        return switch (term.term().match()) {
            case WORD -> startsAt(cells, start, unspaced) && endsAt(cells, end, unspaced);
            case PREFIX -> startsAt(cells, start, unspaced) && isBetweenCharacters(cells, end);
            case INSIDE -> isBetweenCharacters(cells, start) && isBetweenCharacters(cells, end);
            case TEXT ->
                startsAt(cells, start, unspaced)
                        && endsAt(cells, end, unspaced); // the text around is looked at by the matcher
        };
    }

    static boolean startsAt(Cells cells, int at, boolean unspaced) {
        if (at == 0) {
            return true;
        }
        if (!isBetweenCharacters(cells, at)) {
            return false;
        }
        int before = cells.kinds[at - 1];
        if (before == Characters.BLANK || (unspaced && isUnspaced(cells, at))) {
            return true;
        }
        if ((before & LETTERS_OR_DIGITS) == 0 && (before & Characters.LETTERS) == 0) {
            return true;
        }
        return isEdge(cells, at, -1);
    }

    static boolean endsAt(Cells cells, int at, boolean unspaced) {
        if (at == cells.size) {
            return true;
        }
        if (!isBetweenCharacters(cells, at)) {
            return false;
        }
        int behind = cells.kinds[at];
        if (behind == Characters.BLANK || (unspaced && isUnspaced(cells, at))) {
            return true;
        }
        if ((behind & LETTERS_OR_DIGITS) == 0 && (behind & Characters.LETTERS) == 0) {
            return true;
        }
        return isEdge(cells, at, 1);
    }

    /** Whether digits, and before them nothing but signs, stand between the blank before and here. */
    static boolean isBehindDigits(Cells cells, int at) {
        return isEndOfDigits(cells, at - 1, -1);
    }

    /** Whether digits stand before or behind or both, and else nothing: 2shit4. */
    static boolean areDigits(Cells cells, int start, int end) {
        return (isEndOfDigits(cells, start - 1, -1) || startsAt(cells, start, false))
                && (isEndOfDigits(cells, end, 1) || endsAt(cells, end, false));
    }

    private static boolean isEndOfDigits(Cells cells, int from, int step) {
        int at = from;
        while (at >= 0
                && at < cells.size
                && Math.abs(at - from) <= MOST_DIGITS
                && (cells.kinds[at] & Characters.DIGIT) != 0) {
            at += step;
        }
        return at != from
                && Math.abs(at - from) <= MOST_DIGITS
                && (at < 0 || at >= cells.size || (cells.kinds[at] & LETTERS_OR_DIGITS) == 0);
    }

    /** Whether only signs, or behind a word two digits and more, stand between here and the next blank. */
    private static boolean isEdge(Cells cells, int at, int step) {
        int digits = 0;
        int signs = 0;
        for (int i = step > 0 ? at : at - 1;
                i >= 0 && i < cells.size && cells.kinds[i] != Characters.BLANK;
                i += step) {
            if ((cells.kinds[i] & Characters.LETTER) != 0) {
                return false;
            }
            boolean foreignSign = cells.folds[i] > 127 && (cells.kinds[i] & Characters.LETTERS) != 0;
            if (foreignSign || (step < 0 && (cells.kinds[i] & Characters.DIGIT) != 0)) {
                return false;
            }
            if ((cells.kinds[i] & Characters.DIGIT) != 0) {
                if (signs > 0 && cells.folds[i] != '1') {
                    return false;
                }
                digits += signs > 0 ? 0 : 1;
            } else {
                signs++;
            }
        }
        return digits != 1;
    }

    /** Whether nothing but signs follows. */
    static boolean isTrailing(Cells cells, int at) {
        for (int i = at; i < cells.size; i++) {
            if ((cells.kinds[i] & LETTERS_OR_DIGITS) != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnspaced(Cells cells, int at) {
        return Scripts.isUnspaced(cells.folds[at - 1]) || Scripts.isUnspaced(cells.folds[at]);
    }

    /** Not within a character that folds to several, and not before a vowel sign. */
    private static boolean isBetweenCharacters(Cells cells, int at) {
        if (at == 0 || at == cells.size) {
            return true;
        }
        if (cells.starts[at] == cells.starts[at - 1]) {
            return false;
        }
        int type = cells.folds[at] < 128 ? Character.LOWERCASE_LETTER : Character.getType(cells.folds[at]);
        return type != Character.NON_SPACING_MARK && type != Character.COMBINING_SPACING_MARK;
    }
}
