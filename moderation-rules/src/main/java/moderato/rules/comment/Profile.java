package moderato.rules.comment;

/** What a text consists of, counted in one pass. All counts are of code points, but for words and runs. */
public final class Profile {
    private static final int ASCII = 0x80;

    private static final int LETTER = 1;
    private static final int CAPITAL = 2;
    private static final int DIGIT = 4;
    private static final int BLANK = 8;
    private static final int IN_WORD = 16;
    private static final byte[] OF_ASCII = new byte[ASCII];

    static {
        for (char unit = 0; unit < ASCII; unit++) {
            boolean capital = unit >= 'A' && unit <= 'Z';
            boolean letter = capital || (unit >= 'a' && unit <= 'z');
            boolean digit = unit >= '0' && unit <= '9';
            OF_ASCII[unit] = (byte) ((letter ? LETTER : 0)
                    | (capital ? CAPITAL : 0)
                    | (digit ? DIGIT : 0)
                    | (unit <= ' ' ? BLANK : 0)
                    | (letter || digit || unit == '\'' ? IN_WORD : 0));
        }
    }

    private int characters;
    private int letters;
    private int capitals;
    private int digits;
    private int blanks;
    private int emoji;
    private int halvesOfFlags;
    private int invisible;
    private int words;
    private int shortWords;
    private int repeatedWords;
    private int longestRun;
    private int longestRunStart;

    private Profile() {}

    static Profile of(char[] text) {
        Profile profile = new Profile();
        profile.count(text);
        return profile;
    }

    private void count(char[] text) {
        SeenWords seen = new SeenWords(text.length);
        int run = 0;
        int runStart = 0;
        int wordLength = 0;
        long word = 0;
        int previous = -1;
        for (int at = 0; at < text.length; ) {
            int codePoint = text[at] < ASCII ? text[at] : Character.codePointAt(text, at);
            if (codePoint < ASCII ? (OF_ASCII[codePoint] & IN_WORD) != 0 : take(codePoint, previous)) {
                wordLength++;
                word = SeenWords.next(word, lower(codePoint));
            } else if (wordLength > 0) {
                closeWord(wordLength, seen.add(word, wordLength));
                wordLength = 0;
                word = 0;
            }
            if (codePoint == previous) {
                run++;
            } else {
                run = 1;
                runStart = at;
                previous = codePoint;
            }
            if (run > longestRun && !Character.isWhitespace(codePoint)) {
                longestRun = run;
                longestRunStart = runStart;
            }
            at += codePoint < ASCII ? 1 : Character.charCount(codePoint);
        }
        if (wordLength > 0) {
            closeWord(wordLength, seen.add(word, wordLength));
        }
        countAscii(text);
    }

    /** Apart from all else, since a loop of nothing but sums is several times faster. */
    private void countAscii(char[] text) {
        int ofLetters = 0;
        int ofCapitals = 0;
        int ofDigits = 0;
        int ofBlanks = 0;
        int others = 0;
        for (char unit : text) {
            int kind = unit < ASCII ? OF_ASCII[unit] : 0;
            ofLetters += kind & LETTER;
            ofCapitals += kind >> 1 & 1;
            ofDigits += kind >> 2 & 1;
            ofBlanks += kind >> 3 & 1;
            others += unit < ASCII ? 0 : 1;
        }
        letters += ofLetters;
        capitals += ofCapitals;
        digits += ofDigits;
        blanks += ofBlanks;
        characters += text.length - others;
    }

    private static int lower(int codePoint) {
        return codePoint < ASCII ? codePoint | 0x20 : Character.toLowerCase(codePoint);
    }

    /** Counts a code point beyond ASCII, and says whether it belongs to a word. */
    private boolean take(int codePoint, int previous) {
        characters++;
        switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> {
                letters++;
                capitals++;
                return true;
            }
            case Character.LOWERCASE_LETTER, Character.OTHER_LETTER, Character.MODIFIER_LETTER -> {
                boolean filler = codePoint == HANGUL_FILLER || codePoint == HALFWIDTH_HANGUL_FILLER;
                letters += filler ? 0 : 1;
                invisible += filler ? 1 : 0;
                return !filler;
            }
            case Character.DECIMAL_DIGIT_NUMBER -> {
                digits++;
                return true;
            }
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> {
                boolean asEmoji = codePoint == EMOJI_SELECTOR;
                emoji += asEmoji && Character.isEmoji(previous) && !Character.isEmojiPresentation(previous) ? 1 : 0;
                return !asEmoji;
            }
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> blanks++;
            case Character.FORMAT -> invisible += joins(codePoint, previous) ? 0 : 1;
            default -> takeSymbol(codePoint, previous);
        }
        return false;
    }

    /** Counts an emoji once, whatever it is joined of: people, colours of skin, the two halves of a flag. */
    private void takeSymbol(int codePoint, int previous) {
        boolean half = codePoint >= FIRST_REGIONAL && codePoint <= LAST_REGIONAL;
        halvesOfFlags = half ? halvesOfFlags + 1 : 0;
        boolean part = previous == ZERO_WIDTH_JOINER
                || (Character.isEmojiModifier(codePoint) && Character.isEmoji(previous))
                || (half && halvesOfFlags % 2 == 0);
        emoji += Character.isEmojiPresentation(codePoint) && !part ? 1 : 0;
        invisible += codePoint == BLANK_BRAILLE ? 1 : 0;
    }

    /** Part of many emoji and, as the non-joiner, of words of Persian and of languages of India. */
    private static boolean joins(int codePoint, int previous) {
        return codePoint == ZERO_WIDTH_JOINER || (codePoint == ZERO_WIDTH_NON_JOINER && previous >= FIRST_THAT_JOINS);
    }

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int FIRST_THAT_JOINS = 0x600;
    private static final int EMOJI_SELECTOR = 0xFE0F;
    private static final int FIRST_REGIONAL = 0x1F1E6;
    private static final int LAST_REGIONAL = 0x1F1FF;
    private static final int HANGUL_FILLER = 0x3164;
    private static final int HALFWIDTH_HANGUL_FILLER = 0xFFA0;
    private static final int BLANK_BRAILLE = 0x2800;

    private void closeWord(int length, boolean again) {
        words++;
        shortWords += length == 1 ? 1 : 0;
        repeatedWords += again ? 1 : 0;
    }

    public int characters() {
        return characters;
    }

    public int letters() {
        return letters;
    }

    public int capitals() {
        return capitals;
    }

    public int digits() {
        return digits;
    }

    /** Spaces and line breaks. */
    public int blanks() {
        return blanks;
    }

    public int emoji() {
        return emoji;
    }

    /** Characters that show nothing, other than those that join others. */
    public int invisible() {
        return invisible;
    }

    public int words() {
        return words;
    }

    /** Words of one character. */
    public int shortWords() {
        return shortWords;
    }

    /** Words that stood in the text before, whatever their case; those of up to three characters do not count. */
    public int repeatedWords() {
        return repeatedWords;
    }

    /** The length of the longest run of one character, blanks aside. */
    public int longestRun() {
        return longestRun;
    }

    /** Where {@link #longestRun} begins, in UTF-16 units. */
    public int longestRunStart() {
        return longestRunStart;
    }
}
