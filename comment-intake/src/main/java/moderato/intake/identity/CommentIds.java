package moderato.intake.identity;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import moderato.edge.Secrets;
import org.jspecify.annotations.Nullable;

/**
 * Ids of comments: UUIDv8 (RFC 9562) whose last 32 bits are a tag over the others, so that an id tells whether this
 * installation made it, without a table of ids.
 */
public final class CommentIds {
    private static final Pattern CANONICAL =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final int TAGGED_BYTES = 12;

    private final SecretKey contentKey;
    private final List<SecretKey> tagKeys;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    CommentIds(Secrets secrets, InstantSource clock) {
        this.contentKey = secrets.newest("comment-id");
        this.tagKeys = secrets.all("comment-id-tag");
        this.clock = clock;
    }

    /**
     * The id of a submission with an Idempotency-Key: the same for the same key and content, so that a repetition is the
     * same comment; another for other content, so that nobody can squat the key of somebody else.
     */
    public String of(KeyedContent content) {
        return tagged(Secrets.hmac(contentKey, content.bytes()));
    }

    /** A new id, from time and randomness. */
    public String fresh() {
        byte[] drawn = new byte[Long.BYTES * 2];
        random.nextBytes(drawn);
        // 48 bits of milliseconds lead, as in UUIDv7, which keeps neighbours in time together in an index.
        ByteBuffer.wrap(drawn).putShort((short) (clock.millis() >>> 32)).putInt((int) clock.millis());
        return tagged(drawn);
    }

    /** Whether this installation made the id, with any of its secrets. */
    public boolean isGenuine(String id) {
        if (!isWellFormed(id)) {
            return false;
        }
        byte[] bytes = bytes(UUID.fromString(id));
        boolean genuine = false;
        for (SecretKey key : tagKeys) {
            genuine |= MessageDigest.isEqual(tag(key, bytes), tagOf(bytes));
        }
        return genuine;
    }

    /** Whether it looks like an id, whoever made it. */
    public static boolean isWellFormed(String id) {
        return CANONICAL.matcher(id).matches();
    }

    private String tagged(byte[] bits) {
        byte[] id = Arrays.copyOf(bits, Long.BYTES * 2);
        id[6] = (byte) ((id[6] & 0x0f) | 0x80); // version 8
        id[8] = (byte) ((id[8] & 0x3f) | 0x80); // the variant of RFC 9562
        ByteBuffer buffer = ByteBuffer.wrap(id).put(TAGGED_BYTES, tag(tagKeys.getFirst(), id));
        return new UUID(buffer.getLong(0), buffer.getLong(Long.BYTES)).toString();
    }

    private static byte[] tag(SecretKey key, byte[] id) {
        byte[] tag = Secrets.hmac(key, Arrays.copyOf(id, TAGGED_BYTES));
        return Arrays.copyOf(tag, Integer.BYTES);
    }

    private static byte[] tagOf(byte[] id) {
        return Arrays.copyOfRange(id, TAGGED_BYTES, id.length);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** What an id with an Idempotency-Key is made of: all of it as accepted. */
    public record KeyedContent(
            String site,
            String key,
            String article,
            @Nullable String inReplyTo,
            String name,
            String email,
            @Nullable String website,
            String body) {
        byte[] bytes() {
            return LengthPrefixed.of(site, key, article, inReplyTo, name, email, website, body);
        }
    }
}
