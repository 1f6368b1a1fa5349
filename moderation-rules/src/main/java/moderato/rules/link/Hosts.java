package moderato.rules.link;

import java.text.Normalizer;

/** Hosts as a reader reads them: without what is invisible, and in the usual forms of letters and dots. */
final class Hosts {
    private static final int LONGEST = 253;

    private Hosts() {}

    /** The host with ASCII dots, and with ASCII letters where it has them in another width or style. */
    static String readable(String written) {
        if (written.length() > LONGEST || isAscii(written)) {
            return written;
        }
        StringBuilder host = new StringBuilder(written.length());
        written.codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.FORMAT)
                .map(codePoint -> codePoint == '。' || codePoint == '｡' ? '.' : codePoint)
                .forEach(host::appendCodePoint);
        return Normalizer.normalize(host, Normalizer.Form.NFKC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
