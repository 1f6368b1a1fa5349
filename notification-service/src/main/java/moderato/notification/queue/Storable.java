package moderato.notification.queue;

/** What PostgreSQL cannot store as text, though JSON can carry it: NUL, and halves of surrogate pairs. */
final class Storable {
    private static final int LONGEST_NAME = 200;

    private Storable() {}

    /** Whether a name of something, such as an id, is one that can be stored as it is. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl)
                && whole(name).equals(name);
    }

    /** The same text with each half of a pair replaced by U+FFFD: as long as before, so that spans still fit. */
    static String whole(String text) {
        StringBuilder whole = null;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (!Character.isSurrogate(unit)) {
                continue;
            }
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1));
            if (pair) {
                i++;
            } else {
                whole = whole == null ? new StringBuilder(text) : whole;
                whole.setCharAt(i, '\uFFFD');
            }
        }
        return whole == null ? text : whole.toString();
    }
}
