package moderato.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The secrets of the installation, newest first, from which one key a purpose is derived (HKDF-SHA-256, RFC 5869). Older
 * ones stay for a while so that what they made is still known as ours.
 */
public final class Secrets {
    private static final int MIN_LENGTH = 32;
    private static final Set<String> SAMPLES = Set.of("change", "secret", "sample", "example", "password", "moderato");

    private final List<String> newestFirst;

    /** Refuses a missing or short secret, and one that looks like a sample value. */
    public Secrets(List<String> newestFirst) {
        if (newestFirst.isEmpty()) {
            throw new IllegalArgumentException("moderato.secrets is missing: set at least one random value of "
                    + MIN_LENGTH + " characters or more");
        }
        newestFirst.forEach(Secrets::check);
        this.newestFirst = List.copyOf(newestFirst);
    }

    private static void check(String secret) {
        String lower = secret.toLowerCase(Locale.ROOT);
        if (secret.length() < MIN_LENGTH || secret.chars().distinct().count() < 8) {
            throw new IllegalArgumentException("moderato.secrets holds a value that is too short or too regular: use "
                    + MIN_LENGTH + " random characters or more");
        }
        if (SAMPLES.stream().anyMatch(lower::contains)) {
            throw new IllegalArgumentException("moderato.secrets holds a sample value: use a random one");
        }
    }

    /** The key of a purpose from the newest secret: what new values are made with. */
    public SecretKey newest(String purpose) {
        return derive(newestFirst.getFirst(), purpose);
    }

    /** The keys of a purpose from all secrets, newest first: what older values are checked with. */
    public List<SecretKey> all(String purpose) {
        return newestFirst.stream().map(secret -> derive(secret, purpose)).toList();
    }

    /** HMAC-SHA-256. */
    public static byte[] hmac(SecretKey key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has HmacSHA256", e);
        }
    }

    private static SecretKey derive(String secret, String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "HmacSHA256",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret.getBytes(UTF_8))
                                    .thenExpand(("moderato/" + purpose).getBytes(UTF_8), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK from 25 on has HKDF-SHA256", e);
        }
    }
}
