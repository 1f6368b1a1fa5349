package moderato.intake.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Fields as bytes, each after its length, so that no two lists of fields look the same to a hash. */
final class LengthPrefixed {
    private static final int ABSENT = -1;

    private LengthPrefixed() {}

    static byte[] of(@Nullable String... fields) {
        byte[][] encoded = new byte[fields.length][];
        int size = 0;
        for (int i = 0; i < fields.length; i++) {
            String field = fields[i];
            encoded[i] = field == null ? new byte[0] : field.getBytes(UTF_8);
            size += Integer.BYTES + encoded[i].length;
        }
        ByteBuffer buffer = ByteBuffer.allocate(size);
        for (int i = 0; i < fields.length; i++) {
            buffer.putInt(fields[i] == null ? ABSENT : encoded[i].length).put(encoded[i]);
        }
        return buffer.array();
    }
}
