package moderato.intake.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import moderato.edge.ProblemException;
import org.springframework.http.HttpStatus;

/** The body of a request as text: bounded, however it is sent, and UTF-8 or nothing. */
final class RequestText {
    static final int MOST_BYTES = 64 * 1024;

    private RequestText() {}

    static String of(HttpServletRequest request) {
        byte[] bytes = bytes(request);
        try {
            return decode(bytes, 0, bytes.length);
        } catch (CharacterCodingException e) {
            throw ProblemException.of(HttpStatus.BAD_REQUEST, "The request is not UTF-8.");
        }
    }

    /** Unlike a String's constructor it refuses what is not UTF-8, instead of replacing it. */
    static String decode(byte[] bytes, int offset, int length) throws CharacterCodingException {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, offset, length)).toString();
    }

    private static byte[] bytes(HttpServletRequest request) {
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge();
        }
        byte[] bytes;
        try {
            bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw ProblemException.of(HttpStatus.BAD_REQUEST, "The request did not come to its end.");
        }
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        return bytes;
    }

    private static ProblemException tooLarge() {
        return ProblemException.of(HttpStatus.CONTENT_TOO_LARGE, "A request may have " + MOST_BYTES + " bytes.");
    }
}
