package moderato.rules.words;

import java.util.function.Supplier;
import moderato.rules.text.Characters;
import org.jspecify.annotations.Nullable;

/**
 * The one pass over a text. It hashes every word, and the words between two blanks together, and looks the hashes up;
 * what is found, or written suspiciously, goes to the {@link Search}. Nearly all of a real text ends here.
 */
final class Scan {
    private static final int WORD_PARTS = Characters.LETTER | Characters.DIGIT | Characters.INVISIBLE;
    private static final int FEWEST_SINGLES = 3;
    private static final int SHORTEST_COMPOUND = 8;
    private static final int LETTER_BIT = 0x40;

    /** The folded letter or digit of an ASCII character, 0 for others. */
    private static final byte[] ASCII = new byte[128];

    static {
        for (int c = 0; c < 128; c++) {
            if (Character.isLetterOrDigit(c)) {
                ASCII[c] = (byte) Character.toLowerCase(c);
            }
        }
    }

    private final Terms terms;
    private final Hashes hashes;
    private final char[] text;
    private final Supplier<Search> newSearch;
    private @Nullable Search search;
    private final Phrases phrases;
    private final Parts parts;
    private final Word word = new Word();

    // What stands between two blanks.
    private final Word chunk = new Word();
    private int chunkStart;
    private int words;
    private boolean suspicious;
    private boolean digits;
    private boolean latin;
    private boolean lookAlikes;
    private boolean foreign;
    private boolean leading;
    private int firstWordStart;
    private int signs;
    private int sign;
    private boolean oddSigns;

    // Single characters between blanks.
    private int singles;
    private int singlesStart;

    Scan(Terms terms, char[] text, Supplier<Search> newSearch) {
        this.terms = terms;
        this.hashes = terms.hashes;
        this.text = text;
        this.newSearch = newSearch;
        this.phrases = new Phrases(hashes, this);
        this.parts = new Parts(hashes, this);
    }

    /** What looks letter by letter, made when first needed: most texts need none. */
    Search search() {
        if (search == null) {
            search = newSearch.get();
        }
        return search;
    }

    /** Reads the text. Returns what was looked at letter by letter, if anything was. */
    @Nullable
    Search run() {
        int at = 0;
        while (at < text.length && (search == null || search.isComplete())) {
            at = isBlank(text[at]) ? at + 1 : chunk(at);
        }
        endSingles(text.length);
        return search;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c < 128 ? c >= '\t' && c <= '\r' : Characters.of(c) == Characters.BLANK);
    }

    /** Reads what stands from here to the next blank. Returns its end. */
    private int chunk(int from) {
        chunkStart = from;
        words = 0;
        suspicious = terms.inside;
        digits = false;
        latin = false;
        lookAlikes = false;
        foreign = false;
        leading = false;
        signs = 0;
        oddSigns = false;
        int at = from;
        while (at < text.length) {
            char c = text[at];
            if (c < 128 ? ASCII[c] != 0 : isWordPart(at)) {
                endSigns();
                firstWordStart = words == 0 ? at : firstWordStart;
                int begin = at;
                at = word(begin);
                endWord(begin, at);
            } else if (isBlank(c)) {
                break;
            } else {
                at = sign(at);
            }
        }
        endChunk(at);
        return at;
    }

    private boolean isWordPart(int at) {
        return (Characters.of(Character.codePointAt(text, at)) & WORD_PARTS) != 0;
    }

    private int sign(int at) {
        int end = at + 1;
        sign = text[at];
        if (sign > 127) {
            sign = Character.codePointAt(text, at);
            end = at + Character.charCount(sign);
        } else if (sign == '<') {
            int tagEnd = Cells.tagEnd(text, at, text.length);
            if (tagEnd > 0) {
                suspicious = true;
                return tagEnd;
            }
        } else if (sign == '&' || sign < ' ' || sign == 127) {
            suspicious = true;
        }
        signs++;
        oddSigns |= Signs.areOddTrailing(sign);
        if ((sign == '.' || sign == '!' || sign == '?') && (end == text.length || isBlank(text[end]))) {
            phrases.clear();
        }
        return end;
    }

    private void endSigns() {
        if (signs > 0) {
            if (words > 0) {
                suspicious |= Signs.areOddInside(sign, signs);
            } else {
                leading = true;
                suspicious |= Signs.areOddLeading(sign);
            }
            signs = 0;
            oddSigns = false;
        }
    }

    /** Reads the word that begins here. Returns its end. */
    private int word(int from) {
        int at = from;
        long hash = 0;
        int length = 0;
        int last = 0;
        int any = 0;
        int all = LETTER_BIT;
        while (at < text.length && text[at] < 128) {
            int fold = ASCII[text[at]];
            if (fold == 0) {
                break;
            }
            any |= fold;
            all &= fold;
            if (fold != last) {
                hash = Hashes.add(hash, fold);
                length++;
                last = fold;
            }
            at++;
        }
        latin |= (any & LETTER_BIT) != 0;
        digits |= (all & LETTER_BIT) == 0;
        word.hash = hash;
        word.length = length;
        word.raw = at - from;
        word.first = length == 0 ? 0 : ASCII[text[from]];
        word.last = last;
        return at < text.length && text[at] > 127 ? restOfWord(at) : at;
    }

    private int restOfWord(int from) {
        int at = from;
        while (at < text.length) {
            int codePoint = Character.codePointAt(text, at);
            int kind = Characters.of(codePoint);
            if ((kind & WORD_PARTS) == 0) {
                break;
            }
            at += Character.charCount(codePoint);
            if ((kind & Characters.INVISIBLE) != 0) {
                suspicious |= codePoint == Cells.RIGHT_TO_LEFT;
                continue;
            }
            int fold = Characters.fold(codePoint);
            if ((kind & Characters.DIGIT) != 0) {
                digits = true;
            } else if (fold >= 0 && TermTrie.isLatin(fold)) {
                latin = true;
            } else {
                foreign(codePoint, kind);
            }
            if (fold >= 0) {
                word.add(fold);
            } else {
                Characters.expansion(fold).codePoints().forEach(word::add);
            }
        }
        return at;
    }

    private void foreign(int codePoint, int kind) {
        suspicious |= terms.unspaced && !suspicious && Scripts.isUnspaced(codePoint);
        if ((kind & Characters.LETTERS) != 0) {
            lookAlikes = true;
        } else {
            foreign = true;
        }
    }

    private void endWord(int begin, int end) {
        if (word.length == 0) {
            return;
        }
        int found = hashes.find(word.hash, word.raw);
        suspicious |= (found & Hashes.TERM) != 0;
        if (found == 0 && word.raw >= SHORTEST_COMPOUND && terms.beginnings.mayBeIn(text, begin, end)) {
            search().compound(begin, end);
        }
        phrases.add(word, found, chunkStart, end);
        if (words++ == 0) {
            chunk.set(word);
        } else {
            chunk.append(word);
        }
    }

    private void endChunk(int end) {
        if (words == 0) {
            parts.clear();
            if (signs == 1 && (Characters.of(sign) & Characters.LETTERS) != 0) {
                single();
            } else if (singles == 0 || signs > 2) {
                endSingles(chunkStart);
            }
            if (suspicious || terms.signs) {
                search().within(chunkStart, end);
            }
            return;
        }
        if (isSuspicious()) {
            search().within(chunkStart, end);
        }
        if (text[chunkStart] == '#') {
            search().hashtag(chunkStart + 1, end);
        }
        if (chunk.raw == 1) {
            if (leading) {
                endSingles(chunkStart);
            }
            single();
            if (signs > 0) {
                endSingles(end);
            }
        } else {
            endSingles(chunkStart);
        }
        if (leading || words > 1) {
            parts.clear();
        }
        if (words == 1) {
            parts.add(chunk, firstWordStart, end);
        }
        if (signs > 0) {
            parts.clear();
        }
    }

    private boolean isSuspicious() {
        return suspicious
                || (digits && (latin || lookAlikes || foreign))
                || (lookAlikes && (latin || !foreign))
                || (signs > 0 && (oddSigns || Signs.areMask(sign, signs)))
                || (words > 1 && (hashes.find(chunk.hash, chunk.raw) & Hashes.TERM) != 0);
    }

    private void single() {
        if (singles++ == 0) {
            singlesStart = chunkStart;
        }
    }

    private void endSingles(int end) {
        if (singles >= FEWEST_SINGLES) {
            search().within(singlesStart, end);
        }
        singles = 0;
    }
}
