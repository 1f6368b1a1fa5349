package moderato.rules.matcher;

import java.util.function.Supplier;
import moderato.rules.index.Beginnings;
import moderato.rules.index.Hashes;
import moderato.rules.index.TermHashes;
import moderato.rules.reading.Search;
import moderato.rules.reading.Terms;
import moderato.rules.text.Characters;
import moderato.rules.text.Markup;
import moderato.rules.text.Scripts;
import org.jspecify.annotations.Nullable;

/**
 * The one pass over a text. It hashes every word, and the words between two blanks together, and looks the hashes up;
 * what is found, or written suspiciously, goes to the {@link Search}. Nearly all of a real text ends here.
 */
final class Scan {
    private static final int WORD_PARTS = Characters.LETTER | Characters.DIGIT | Characters.INVISIBLE;
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
    private final Beginnings beginnings;
    private final char[] text;
    private final Supplier<Search> newSearch;
    private @Nullable Search search;
    private final Phrases phrases;
    private final Parts parts;
    private final RespeltWords respellings;
    private final Word word = new Word();
    private int lastWord;

    /** Whether the word has Latin letters. */
    private boolean latin;

    private final Chunk chunk = new Chunk();

    private final Singles singles = new Singles(this);

    Scan(Terms terms, TermHashes known, char[] text, Supplier<Search> newSearch) {
        this.terms = terms;
        this.hashes = known.hashes();
        this.beginnings = known.beginnings();
        this.text = text;
        this.newSearch = newSearch;
        this.phrases = new Phrases(hashes, this);
        this.parts = new Parts(hashes, this);
        this.respellings = new RespeltWords(terms, hashes, text, this);
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
        singles.end(text.length);
        return search;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c < 128 ? c >= '\t' && c <= '\r' : Characters.of(c) == Characters.BLANK);
    }

    /** Reads what stands from here to the next blank. Returns its end. */
    private int chunk(int from) {
        chunk.begin(from);
        if (terms.anyInside()) {
            chunk.mark();
        }
        int at = from;
        while (at < text.length) {
            char c = text[at];
            if (c < 128 ? ASCII[c] != 0 : isWordPart(at)) {
                chunk.beginWord();
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

    /** Reads the sign, or the tag, that begins here. Returns its end. */
    private int sign(int at) {
        int end = at + 1;
        int sign = text[at];
        if (sign > 127) {
            sign = Character.codePointAt(text, at);
            end = at + Character.charCount(sign);
        } else if (sign == '<') {
            int tagEnd = Markup.tagEnd(text, at, text.length);
            if (tagEnd > 0) {
                chunk.mark();
                return tagEnd;
            }
        } else if (sign == '&' || sign < ' ' || sign == 127) {
            chunk.mark();
        }
        chunk.addSign(sign);
        if ((sign == '.' || sign == '!' || sign == '?') && (end == text.length || isBlank(text[end]))) {
            phrases.clear();
        }
        return end;
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
        latin = (any & LETTER_BIT) != 0;
        if (latin) {
            chunk.addLatin();
        }
        if ((all & LETTER_BIT) == 0) {
            chunk.addDigits();
        }
        word.hash = hash;
        word.length = length;
        word.raw = at - from;
        word.first = length == 0 ? 0 : ASCII[text[from]];
        word.last = last;
        word.start = from;
        return at < text.length && text[at] > 127 ? restOfWord(at) : at;
    }

    private int restOfWord(int from) {
        int at = from;
        while (at < text.length) {
            int codePoint = Character.codePointAt(text, at);
            int kinds = Characters.of(codePoint);
            if ((kinds & WORD_PARTS) == 0) {
                break;
            }
            at += Character.charCount(codePoint);
            if ((kinds & Characters.INVISIBLE) == 0) {
                addLetter(codePoint, kinds);
            } else if (codePoint == Characters.RIGHT_TO_LEFT) {
                chunk.mark();
            }
        }
        return at;
    }

    private void addLetter(int codePoint, int kinds) {
        int fold = Characters.fold(codePoint);
        if ((kinds & Characters.DIGIT) != 0) {
            chunk.addDigits();
        } else if (fold >= 0 && Characters.isLatin(fold)) {
            latin = true;
            chunk.addLatin();
        } else {
            chunk.addForeign(kinds);
            if (terms.anyUnspaced() && !chunk.isMarked() && Scripts.isUnspaced(codePoint)) {
                chunk.mark();
            }
        }
        if (fold >= 0) {
            word.add(fold);
        } else {
            Characters.expansion(fold).codePoints().forEach(word::add);
        }
    }

    private void endWord(int begin, int end) {
        if (word.length == 0) {
            return;
        }
        int found = hashes.find(word.hash, word.raw);
        if ((found & Hashes.TERM) != 0) {
            chunk.mark();
        }
        if ((found & (Hashes.TERM | Hashes.RESPELT)) == Hashes.RESPELT) {
            respellings.addWord(word, begin, end);
        }
        if (found == 0 && latin && word.raw >= SHORTEST_COMPOUND && beginnings.mayBeIn(text, begin, end)) {
            search().compound(begin, end);
        }
        phrases.add(word, found, chunk.start(), end);
        chunk.addWord(word);
        lastWord = end;
    }

    private void endChunk(int end) {
        if (chunk.words() == 0) {
            endSigns(end);
            return;
        }
        if (chunk.isSuspicious(hashes)) {
            search().within(chunk.start(), end);
        }
        if (chunk.words() > 1) {
            respellings.addWords(chunk.joined, chunk.joined.start, lastWord);
        }
        if (text[chunk.start()] == '#') {
            search().hashtag(chunk.start() + 1, end);
        }
        boolean leading = chunk.hasLeadingSigns();
        boolean trailing = chunk.signs() > 0;
        boolean single = chunk.joined.raw == 1;
        if (leading || !single) {
            singles.end(chunk.start());
        }
        if (single) {
            singles.add(chunk.start());
        }
        if (single && trailing) {
            singles.end(end);
        }
        if (leading || chunk.words() > 1) {
            parts.clear();
        }
        if (chunk.words() == 1) {
            parts.add(chunk.joined, end);
        }
        if (trailing && !(chunk.isHyphenated() && isLineEnd(end))) {
            parts.clear();
        }
    }

    private boolean isLineEnd(int at) {
        return at < text.length && (text[at] == '\n' || text[at] == '\r');
    }

    /** Ends a chunk without words. */
    private void endSigns(int end) {
        parts.clear();
        if (chunk.isLetterLikeSign()) {
            singles.add(chunk.start());
        } else if (singles.isEmpty() || chunk.signs() > 2) {
            singles.end(chunk.start());
        }
        if (chunk.isMarked() || terms.anyOfSigns()) {
            search().within(chunk.start(), end);
        }
    }
}
