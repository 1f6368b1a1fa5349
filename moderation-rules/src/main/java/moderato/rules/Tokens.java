package moderato.rules;

import static java.lang.Character.UnicodeScript.HIRAGANA;
import static java.lang.Character.UnicodeScript.KATAKANA;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.THAI;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into tokens. A word is a run of letters, digits and marks; an apostrophe is a border, so that “don't” is
 * two words in lists and texts alike and “shit's” still holds one. Invisible characters are no border. Scripts that
 * write without spaces have no borders to see: there each character is a word.
 */
final class Tokens {
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR);
    private static final int FIRST_WITHOUT_SPACES = 0x0E00;

    private static final String SENTENCE_ENDS = ".!?…。．｡！？؟۔।‼⁇⁈⁉";

    /** Punctuation that people write for a letter, or before a name, and so may list. */
    private static final String SYMBOLS_TOO = "*#@%&";

    /** Folding is quadratic for some letters; nothing longer is a word that anybody lists. */
    private static final int LONGEST_FOLDED = 256;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int wordStart;
    private int wordEnd;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        return new Tokens(text).cut();
    }

    private List<Token> cut() {
        int end;
        for (int at = 0; at < text.length(); at = end) {
            int codePoint = text.codePointAt(at);
            end = at + Character.charCount(codePoint);
            take(codePoint, at, end);
        }
        closeWord();
        return tokens;
    }

    private void take(int codePoint, int start, int end) {
        switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER -> {
                if (standsAlone(codePoint) || (!word.isEmpty() && standsAlone(word.codePointAt(0)))) {
                    closeWord();
                }
                append(codePoint, start, end);
            }
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                append(codePoint, start, end);
            case Character.FORMAT -> {}
            case Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.OTHER_NUMBER -> {
                closeWord();
                tokens.add(new Token(Character.toString(codePoint), start, end));
            }
            default -> {
                closeWord();
                if (SENTENCE_ENDS.indexOf(codePoint) >= 0) {
                    endSentence(start, end);
                } else if (SYMBOLS_TOO.indexOf(codePoint) >= 0) {
                    tokens.add(new Token(Character.toString(codePoint), start, end));
                }
            }
        }
    }

    private void append(int codePoint, int start, int end) {
        if (word.isEmpty()) {
            wordStart = start;
        }
        word.appendCodePoint(codePoint);
        wordEnd = end;
    }

    private void closeWord() {
        if (!word.isEmpty()) {
            tokens.add(new Token(fold(word.toString()), wordStart, wordEnd));
            word.setLength(0);
        }
    }

    private void endSentence(int start, int end) {
        if (tokens.isEmpty() || !tokens.getLast().endsSentence()) {
            tokens.add(new Token(Token.SENTENCE_END, start, end));
        }
    }

    private static boolean standsAlone(int codePoint) {
        return codePoint >= FIRST_WITHOUT_SPACES
                && (Character.isIdeographic(codePoint) || WITHOUT_SPACES.contains(UnicodeScript.of(codePoint)));
    }

    /** Upper case first, so that ß is ss and ı is i; İ would keep its dot as a mark of its own. */
    private static String fold(String word) {
        if (word.length() > LONGEST_FOLDED) {
            return word;
        }
        String folded = word.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace("i\u0307", "i");
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }
}
