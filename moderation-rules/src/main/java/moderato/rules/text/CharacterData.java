package moderato.rules.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.SpoofChecker;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables behind {@link Characters}, in blocks of which equal ones are stored once.
 *
 * <p>A character may be read as the letters that remain of its NFKC case fold without marks; of the UTS #39 skeletons of
 * itself, its upper case and its fold (the lower case of т, к, м, н and в has none that is Latin); of its name (SMALL
 * CAPITAL, TURNED, NEGATIVE SQUARED …); and of the file {@code look-alikes.txt}.
 */
final class CharacterData {
    /** Where in the two tables each block of code points begins. */
    final char[] blocks;

    final int[] kinds;
    final int[] folds;
    final String[] expansions;
    final Map<Integer, Integer> turned;

    private CharacterData(char[] blocks, int[] kinds, int[] folds, String[] expansions, Map<Integer, Integer> turned) {
        this.blocks = blocks;
        this.kinds = kinds;
        this.folds = folds;
        this.expansions = expansions;
        this.turned = turned;
    }

    private static final int BLOCK = 1 << Characters.BLOCK_BITS;

    private static final int FIRST_ENCLOSED = 0x1F100;
    private static final int LAST_ENCLOSED = 0x1F1FF;
    private static final int FIRST_IN_PARENTHESES = 0x249C;
    private static final int LAST_IN_PARENTHESES = 0x24B5;

    private static final String MASKS = "*#@$%&?-_•●○■□█░▒▓×✱✻※◦∗⁎★☆";
    private static final Pattern NAMED_LETTER = Pattern.compile(
            "(?:.* )?(?:LETTER|CAPITAL|SMALL)(?: (?:SMALL|CAPITAL|TURNED|REVERSED|INVERTED|SIDEWAYS|DOTLESS"
                    + "|OPEN|CLOSED|LONG|SCRIPT|INSULAR|BLACKLETTER|BARRED|HALF|BOTTOM|TOP|STRETCHED|BROKEN|LETTER))*"
                    + " ([A-Z])(?: WITH .*)?");

    static CharacterData load() {
        LookAlikes lookAlikes = LookAlikes.load();
        Builder builder = new Builder(lookAlikes);
        return builder.build();
    }

    private static final class Builder {
        private final LookAlikes lookAlikes;
        private final SpoofChecker spoof = new SpoofChecker.Builder().build();
        private final Normalizer2 fold = Normalizer2.getNFKCCasefoldInstance();
        private final Normalizer2 composition = Normalizer2.getNFCInstance();
        private final Normalizer2 decomposition = Normalizer2.getNFKDInstance();
        private final Map<String, Integer> expansions = new LinkedHashMap<>();

        Builder(LookAlikes lookAlikes) {
            this.lookAlikes = lookAlikes;
        }

        CharacterData build() {
            char[] blocks = new char[(Character.MAX_CODE_POINT + 1) / BLOCK];
            int[] kinds = new int[1 << 16];
            int[] folds = new int[1 << 16];
            int used = 0;
            Map<IntBuffer, Integer> known = new HashMap<>();
            for (int block = 0; block < blocks.length; block++) {
                int[] kind = new int[BLOCK];
                int[] folded = new int[BLOCK];
                for (int i = 0; i < BLOCK; i++) {
                    int codePoint = block * BLOCK + i;
                    if (!UCharacter.isDefined(codePoint)) {
                        // Three quarters of all; to ask of each what it looks like would be most of a service's start.
                        kind[i] = isIgnorable(codePoint) ? Characters.INVISIBLE : Characters.SIGN;
                        continue;
                    }
                    String form = folded(codePoint);
                    folded[i] = form.codePointCount(0, form.length()) == 1
                            ? codePoint ^ form.codePointAt(0)
                            : ~expansions.computeIfAbsent(form, f -> expansions.size());
                    kind[i] = kind(codePoint, form);
                }
                IntBuffer key =
                        IntBuffer.allocate(2 * BLOCK).put(kind).put(folded).flip();
                Integer at = known.get(key);
                if (at == null) {
                    at = used;
                    known.put(key, at);
                    System.arraycopy(kind, 0, kinds, used, BLOCK);
                    System.arraycopy(folded, 0, folds, used, BLOCK);
                    used += BLOCK;
                }
                blocks[block] = (char) at.intValue();
            }
            return new CharacterData(
                    blocks,
                    Arrays.copyOf(kinds, used),
                    Arrays.copyOf(folds, used),
                    expansions.keySet().toArray(String[]::new),
                    lookAlikes.turned());
        }

        private String folded(int codePoint) {
            if (!UCharacter.isDefined(codePoint) || isSurrogate(codePoint)) {
                return Character.toString(codePoint);
            }
            if (isInParentheses(codePoint)) {
                return Character.toString('a' + codePoint - FIRST_IN_PARENTHESES);
            }
            return composition.normalize(
                    withoutMarks(decomposition.normalize(fold.normalize(Character.toString(codePoint)))));
        }

        private int kind(int codePoint, String folded) {
            if (codePoint == 0x2800 || UCharacter.isUWhiteSpace(codePoint)) {
                return Characters.BLANK;
            }
            if (isSurrogate(codePoint)) {
                return Characters.INVISIBLE;
            }
            int type = UCharacter.getType(codePoint);
            if (isDropped(codePoint)
                    || type == ECharacterCategory.CONTROL
                    || type == ECharacterCategory.FORMAT
                    || isIgnorable(codePoint)) {
                return Characters.INVISIBLE;
            }
            int letters = isPlain(codePoint) ? 0 : letters(codePoint, folded);
            if (codePoint < 128 && Character.isLetter(codePoint)) {
                return Characters.LETTER | 1 << (Character.toLowerCase(codePoint) - 'a');
            }
            return switch (type) {
                case ECharacterCategory.UPPERCASE_LETTER,
                        ECharacterCategory.LOWERCASE_LETTER,
                        ECharacterCategory.TITLECASE_LETTER,
                        ECharacterCategory.MODIFIER_LETTER,
                        ECharacterCategory.OTHER_LETTER,
                        ECharacterCategory.LETTER_NUMBER,
                        ECharacterCategory.NON_SPACING_MARK,
                        ECharacterCategory.COMBINING_SPACING_MARK,
                        ECharacterCategory.ENCLOSING_MARK -> Characters.LETTER | letters;
                case ECharacterCategory.DECIMAL_DIGIT_NUMBER, ECharacterCategory.OTHER_NUMBER ->
                    Characters.DIGIT | letters;
                default -> {
                    boolean styledLetter = (folded.length() == 1 && Character.isLetter(folded.charAt(0)))
                            || (isEnclosed(codePoint) && letters != 0);
                    boolean mask = MASKS.indexOf(codePoint) >= 0 || type == ECharacterCategory.OTHER_SYMBOL;
                    yield (styledLetter ? Characters.LETTER : Characters.SIGN)
                            | (mask && !styledLetter ? Characters.MASK : 0)
                            | letters;
                }
            };
        }

        /** Tens of thousands of ideographs and syllables look like no letter, but for those that the file names. */
        private boolean isPlain(int codePoint) {
            if (!UCharacter.isDefined(codePoint)) {
                return true;
            }
            return switch (UScript.getScript(codePoint)) {
                case UScript.HAN,
                        UScript.HANGUL,
                        UScript.TANGUT,
                        UScript.NUSHU,
                        UScript.KHITAN_SMALL_SCRIPT,
                        UScript.CUNEIFORM,
                        UScript.EGYPTIAN_HIEROGLYPHS,
                        UScript.ANATOLIAN_HIEROGLYPHS -> lookAlikes.letters(codePoint) == 0;
                default -> false;
            };
        }

        private int letters(int codePoint, String folded) {
            String self = Character.toString(codePoint);
            int letters = lookAlikes.letters(codePoint)
                    | only(folded)
                    | only(skeleton(self))
                    | only(skeleton(UCharacter.toUpperCase(self)))
                    | only(skeleton(folded));
            String name = UCharacter.getName(codePoint);
            if (name != null
                    && (name.contains("LATIN") || name.startsWith("MODIFIER LETTER") || name.startsWith("REGIONAL"))) {
                Matcher named = NAMED_LETTER.matcher(name);
                if (named.matches()) {
                    letters |= only(named.group(1));
                }
            }
            return letters;
        }

        private String skeleton(String text) {
            return withoutMarks(decomposition.normalize(spoof.getSkeleton(text)));
        }
    }

    /** The bit of the one Latin letter that a text holds beside signs, as in (a); 0 for any other text. */
    private static int only(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            int letter = Character.toLowerCase(text.charAt(i)) - 'a';
            if (letter >= 0 && letter < 26 && letters == 0) {
                letters = 1 << letter;
            } else if (Character.isLetterOrDigit(text.charAt(i))) {
                return 0;
            }
        }
        return letters;
    }

    private static String withoutMarks(String text) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(codePoint -> !isDropped(codePoint)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Marks that only decorate, and Arabic's tatweel; the vowel signs of Indic and Thai are part of the word. */
    private static boolean isDropped(int codePoint) {
        int type = UCharacter.getType(codePoint);
        if (type != ECharacterCategory.NON_SPACING_MARK && type != ECharacterCategory.ENCLOSING_MARK) {
            return codePoint == 0x0640;
        }
        return switch (UScript.getScript(codePoint)) {
            case UScript.INHERITED,
                    UScript.COMMON,
                    UScript.LATIN,
                    UScript.GREEK,
                    UScript.CYRILLIC,
                    UScript.HEBREW,
                    UScript.ARABIC,
                    UScript.SYRIAC ->
                // The voicing of kana is a mark that makes another syllable.
                codePoint != 0x3099 && codePoint != 0x309A;
            default -> false;
        };
    }

    /** Letters within circles, squares or parentheses, which are symbols by their type. */
    private static boolean isEnclosed(int codePoint) {
        return (codePoint >= FIRST_ENCLOSED && codePoint <= LAST_ENCLOSED) || isInParentheses(codePoint);
    }

    private static boolean isInParentheses(int codePoint) {
        return codePoint >= FIRST_IN_PARENTHESES && codePoint <= LAST_IN_PARENTHESES;
    }

    private static boolean isIgnorable(int codePoint) {
        return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
