package moderato.rules.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The letters and digits of a text, folded, by which words are compared; what stands between words is one blank. Of a
 * text of signs alone they are all its signs.
 */
public final class Letters {
    private Letters() {}

    /** The letters of a text. */
    public static int[] of(String text) {
        int[] letters = folded(text, Characters.LETTER | Characters.DIGIT);
        return letters.length > 0 ? letters : folded(text, Characters.SIGN);
    }

    private static int[] folded(String text, int kinds) {
        List<Integer> letters = new ArrayList<>();
        text.codePoints().forEach(codePoint -> {
            int kind = Characters.of(codePoint);
            if ((kind & kinds) != 0) {
                int fold = Characters.fold(codePoint);
                if (fold >= 0) {
                    letters.add(fold);
                } else {
                    Characters.expansion(fold).codePoints().forEach(letters::add);
                }
            } else if ((kind & Characters.INVISIBLE) == 0 && !letters.isEmpty() && letters.getLast() != ' ') {
                letters.add((int) ' ');
            }
        });
        if (!letters.isEmpty() && letters.getLast() == ' ') {
            letters.removeLast();
        }
        return letters.stream().mapToInt(Integer::intValue).toArray();
    }
}
