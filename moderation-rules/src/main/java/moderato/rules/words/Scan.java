package moderato.rules.words;

import moderato.rules.text.Characters;

/**
 * The one pass over a text. It hashes every word, and the words between two blanks together, and looks the hashes up;
 * what is found, or written suspiciously, goes to the {@link Search}. Nearly all of a real text ends here.
 */
final class Scan {
    private static final byte[] ASCII = new byte[128];
    private static final int MOST_JOINED = 7;
    private static final int LONGEST_JOINED = 16;
    private static final int MOST_PHRASES = 8;

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
    private final Search search;

    // The word just read.
    private long word;
    private int wordLength;
    private int wordRaw;
    private int wordFirst;
    private int wordLast;

    // The stretch between two blanks.
    private int chunkStart;
    private int words;
    private long chunk;
    private int chunkLength;
    private int chunkRaw;
    private int chunkFirst;
    private int chunkLast;
    private boolean suspicious;
    private boolean digits;
    private boolean letters;
    private int latin;
    private int lookAlikes;
    private int foreign;

    // The last stretches that may be parts of one word, the newest last.
    private final long[] parts = new long[MOST_JOINED];
    private final int[] partLengths = new int[MOST_JOINED];
    private final int[] partRaws = new int[MOST_JOINED];
    private final int[] partFirsts = new int[MOST_JOINED];
    private final int[] partLasts = new int[MOST_JOINED];
    private final int[] partStarts = new int[MOST_JOINED];
    private int partCount;

    // Single characters between blanks.
    private int singles;
    private int singlesStart;

    // Phrases that have begun.
    private final long[] phrases = new long[MOST_PHRASES];
    private final int[] phraseRaws = new int[MOST_PHRASES];
    private final int[] phraseStarts = new int[MOST_PHRASES];
    private int phraseCount;

    Scan(Terms terms, char[] text, Search search) {
        this.terms = terms;
        this.hashes = terms.hashes;
        this.text = text;
        this.search = search;
    }

    void run() {
        int at = 0;
        while (at < text.length && search.isComplete()) {
            if (isBlank(at)) {
                at++;
            } else {
                at = chunk(at);
            }
        }
        endSingles(text.length);
    }

    private boolean isBlank(int at) {
        char c = text[at];
        return c == ' ' || (c < 128 ? c >= '\t' && c <= '\r' : Characters.of(c) == Characters.BLANK);
    }

    /** Reads the stretch that begins here. Returns its end. */
    private int chunk(int from) {
        chunkStart = from;
        words = 0;
        suspicious = terms.inside;
        digits = false;
        letters = false;
        latin = 0;
        lookAlikes = 0;
        foreign = 0;
        int at = from;
        int signs = 0;
        int sign = 0;
        boolean leading = false;
        while (at < text.length && !isBlank(at)) {
            char c = text[at];
            if (c < 128 ? ASCII[c] != 0 : isWordPart(at)) {
                if (signs > 0) {
                    if (words > 0) {
                        suspicious |= isOddInside(sign, signs);
                    } else {
                        leading = true;
                        suspicious |= isOddLeading(sign);
                    }
                    signs = 0;
                }
                at = word(at);
                endWord(at);
            } else if (c == '<' && Cells.tagEnd(text, at, text.length) > 0) {
                suspicious = true;
                at = Cells.tagEnd(text, at, text.length);
            } else {
                sign = c;
                if (c == '&' || (c < ' ' || c == 127)) {
                    suspicious = true;
                }
                if (c > 127) {
                    sign = Character.codePointAt(text, at);
                    at += Character.charCount(sign);
                } else {
                    at++;
                }
                signs++;
                if ((c == '.' || c == '!' || c == '?') && (at == text.length || isBlank(at))) {
                    phraseCount = 0;
                }
            }
        }
        endChunk(at, leading, signs, sign);
        return at;
    }

    private boolean isWordPart(int at) {
        return (Characters.of(Character.codePointAt(text, at))
                        & (Characters.LETTER | Characters.DIGIT | Characters.INVISIBLE))
                != 0;
    }

    private int word(int from) {
        long hash = 0;
        int length = 0;
        int raw = 0;
        int last = 0;
        int first = 0;
        int at = from;
        while (at < text.length) {
            char c = text[at];
            int fold;
            if (c < 128) {
                fold = ASCII[c];
                if (fold == 0) {
                    break;
                }
                if (fold < 'a') {
                    digits = true;
                } else {
                    letters = true;
                    latin++;
                }
                at++;
            } else {
                int codePoint = Character.codePointAt(text, at);
                int kind = Characters.of(codePoint);
                if ((kind & (Characters.LETTER | Characters.DIGIT | Characters.INVISIBLE)) == 0) {
                    break;
                }
                at += Character.charCount(codePoint);
                if ((kind & Characters.INVISIBLE) != 0) {
                    suspicious |= codePoint == 0x202E;
                    continue;
                }
                fold = Characters.fold(codePoint);
                count(kind, fold, codePoint);
                if (fold < 0) {
                    String expansion = Characters.expansion(fold);
                    for (int i = 0; i < expansion.length(); ) {
                        int part = expansion.codePointAt(i);
                        i += Character.charCount(part);
                        raw++;
                        if (part != last) {
                            hash = Hashes.add(hash, part);
                            length++;
                            first = first == 0 ? part : first;
                            last = part;
                        }
                    }
                    continue;
                }
            }
            raw++;
            if (fold != last) {
                hash = Hashes.add(hash, fold);
                length++;
                first = first == 0 ? fold : first;
                last = fold;
            }
        }
        word = hash;
        wordLength = length;
        wordRaw = raw;
        wordFirst = first;
        wordLast = last;
        return at;
    }

    private void count(int kind, int fold, int codePoint) {
        if ((kind & Characters.DIGIT) != 0) {
            digits = true;
            return;
        }
        letters = true;
        if (fold >= 0 && TermTrie.isLatin(fold)) {
            latin++;
            return;
        }
        if (terms.unspaced && !suspicious && Scripts.isUnspaced(codePoint)) {
            suspicious = true;
        }
        if ((kind & Characters.LETTERS) != 0) {
            lookAlikes++;
        } else {
            foreign++;
        }
    }

    private void endWord(int end) {
        if (wordLength == 0) {
            return;
        }
        int found = hashes.find(word, wordRaw);
        suspicious |= (found & Hashes.TERM) != 0;
        if (phraseCount > 0) {
            continuePhrases(end);
        }
        if ((found & Hashes.BEGINS_PHRASE) != 0 && phraseCount < MOST_PHRASES) {
            phrases[phraseCount] = word;
            phraseRaws[phraseCount] = wordRaw;
            phraseStarts[phraseCount++] = chunkStart;
        }
        if (words++ == 0) {
            chunk = word;
            chunkLength = wordLength;
            chunkRaw = wordRaw;
            chunkFirst = wordFirst;
        } else {
            boolean again = wordFirst == chunkLast;
            long hash = again ? Hashes.withoutFirst(word, wordFirst, wordLength) : word;
            int length = again ? wordLength - 1 : wordLength;
            chunk = Hashes.join(chunk, hash, length);
            chunkLength += length;
            chunkRaw += wordRaw;
        }
        chunkLast = wordLast;
    }

    private void continuePhrases(int end) {
        int kept = 0;
        for (int i = 0; i < phraseCount; i++) {
            long phrase = Hashes.phrase(phrases[i], word);
            int raw = phraseRaws[i] + wordRaw;
            int found = hashes.find(phrase, raw);
            if ((found & Hashes.TERM) != 0) {
                search.whole(phraseStarts[i], end);
            }
            if ((found & Hashes.BEGINS_PHRASE) != 0) {
                phrases[kept] = phrase;
                phraseRaws[kept] = raw;
                phraseStarts[kept++] = phraseStarts[i];
            }
        }
        phraseCount = kept;
    }

    private void endChunk(int end, boolean leading, int trailing, int sign) {
        if (words == 0) {
            partCount = 0;
            if (trailing == 1 && (Characters.of(sign) & Characters.LETTERS) != 0) {
                single();
            } else {
                endSingles(chunkStart);
            }
            if (suspicious || (terms.signs && end > chunkStart)) {
                search.within(chunkStart, end);
            }
            return;
        }
        if (digits && letters) {
            suspicious = true;
        }
        if (trailing > 0) {
            suspicious |= isOddTrailing(sign, trailing);
        }
        if (lookAlikes > 0 && (foreign == 0 || latin > 0)) {
            suspicious = true;
        }
        if (words > 1 && (hashes.find(chunk, chunkRaw) & Hashes.TERM) != 0) {
            suspicious = true;
        }
        if (suspicious) {
            search.within(chunkStart, end);
        }
        if (text[chunkStart] == '#') {
            search.glued(chunkStart + 1, end, 3, 1);
        }
        if (chunkRaw == 1 && words == 1 && !leading) {
            single();
            if (trailing > 0) {
                endSingles(end);
            }
        } else {
            endSingles(chunkStart);
        }
        join(end, leading, trailing);
    }

    private void single() {
        if (singles++ == 0) {
            singlesStart = chunkStart;
        }
    }

    private void endSingles(int end) {
        if (singles >= 4) {
            search.within(singlesStart, end);
        }
        singles = 0;
    }

    private void join(int end, boolean leading, int trailing) {
        if (leading || words > 1) {
            partCount = 0;
        }
        if (words == 1) {
            if (partCount == MOST_JOINED) {
                System.arraycopy(parts, 1, parts, 0, MOST_JOINED - 1);
                System.arraycopy(partLengths, 1, partLengths, 0, MOST_JOINED - 1);
                System.arraycopy(partRaws, 1, partRaws, 0, MOST_JOINED - 1);
                System.arraycopy(partFirsts, 1, partFirsts, 0, MOST_JOINED - 1);
                System.arraycopy(partLasts, 1, partLasts, 0, MOST_JOINED - 1);
                System.arraycopy(partStarts, 1, partStarts, 0, MOST_JOINED - 1);
                partCount--;
            }
            parts[partCount] = chunk;
            partLengths[partCount] = chunkLength;
            partRaws[partCount] = chunkRaw;
            partFirsts[partCount] = chunkFirst;
            partLasts[partCount] = chunkLast;
            partStarts[partCount++] = chunkStart;
            joinBackwards(end);
        }
        if (trailing > 0) {
            partCount = 0;
        }
    }

    private void joinBackwards(int end) {
        int newest = partCount - 1;
        long joined = parts[newest];
        int length = partLengths[newest];
        int raw = partRaws[newest];
        int first = partFirsts[newest];
        for (int i = newest - 1; i >= 0 && raw + partRaws[i] <= LONGEST_JOINED; i--) {
            if (partLasts[i] == first) {
                joined = Hashes.withoutFirst(joined, first, length);
                length--;
            }
            joined = Hashes.join(parts[i], joined, length);
            length += partLengths[i];
            raw += partRaws[i];
            first = partFirsts[i];
            if (raw > newest - i + 1 && (hashes.find(joined, raw) & Hashes.TERM) != 0) {
                search.whole(partStarts[i], end);
            }
        }
    }

    private static boolean isOddInside(int sign, int signs) {
        return switch (sign) {
            case '\'', '’', '‘', '/', ',', ':', ';', '"', '“', '”', '(', ')', '–', '—', '…', '=' -> false;
            case '-', '.', '&' -> signs > 1;
            default -> true;
        };
    }

    private static boolean isOddLeading(int sign) {
        return switch (sign) {
            case '$', '@', '+', '|', '!', '€', '£', '¢', '*' -> true;
            default -> sign > 127 && (Characters.of(sign) & Characters.LETTERS) != 0;
        };
    }

    private static boolean isOddTrailing(int sign, int signs) {
        return switch (sign) {
            case '$', '@', '+', '|', '€', '£', '¢' -> true;
            case '*', '#' -> true;
            case '_', '%' -> signs > 1;
            default -> sign > 127 && (Characters.of(sign) & Characters.LETTERS) != 0;
        };
    }
}
