package moderato.notification.queue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import moderato.edge.Secrets;

/** Where a page ended. Outside it is an opaque text with a tag that only we can make. */
record Cursor(Instant heldAt, String id) {
    private static final String PURPOSE = "cursor";
    private static final int TAG = 8;

    String write(Secrets secrets) {
        byte[] content = (heldAt + " " + id).getBytes(UTF_8);
        byte[] tagged = Arrays.copyOf(content, content.length + TAG);
        System.arraycopy(tag(secrets.newest(PURPOSE), content), 0, tagged, content.length, TAG);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(tagged);
    }

    /** Empty when it is none of ours. */
    static Optional<Cursor> read(String text, Secrets secrets) {
        try {
            byte[] tagged = Base64.getUrlDecoder().decode(text);
            if (tagged.length <= TAG) {
                return Optional.empty();
            }
            byte[] content = Arrays.copyOf(tagged, tagged.length - TAG);
            byte[] tag = Arrays.copyOfRange(tagged, content.length, tagged.length);
            boolean ours = secrets.all(PURPOSE).stream().anyMatch(key -> MessageDigest.isEqual(tag(key, content), tag));
            String[] parts = new String(content, UTF_8).split(" ", 2);
            return ours && parts.length == 2
                    ? Optional.of(new Cursor(Instant.parse(parts[0]), parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static byte[] tag(SecretKey key, byte[] content) {
        return Arrays.copyOf(Secrets.hmac(key, content), TAG);
    }
}
