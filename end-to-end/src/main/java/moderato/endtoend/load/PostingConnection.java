package moderato.endtoend.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import moderato.contracts.JsonForm;
import moderato.endtoend.outside.Answer;
import moderato.endtoend.outside.Posting;
import org.jspecify.annotations.Nullable;

/**
 * One kept-alive connection of HTTP/1.1 (RFC 9112) that posts comments. The JDK's client takes half a millisecond of CPU
 * a request, as much as the service that it measures; on the same two cores that would be measured too.
 */
final class PostingConnection implements Closeable {
    /** comment-intake promises a 202 or a 503 within 5 s. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** An idle connection must be given up before the server gives it up (Tomcat: 20 s). */
    private static final Duration LONGEST_IDLE = Duration.ofSeconds(10);

    private final URI intake;
    private long lastUsed;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    PostingConnection(URI intake) {
        this.intake = intake;
    }

    private record Receipt(String id) {}

    /** Posts and waits for the answer; a connection that broke is made anew by the next one. */
    Answer post(Posting posting) {
        try {
            if (System.nanoTime() - lastUsed > LONGEST_IDLE.toNanos()) {
                close();
            }
            connected().write(request(posting));
            Answer answer = answer();
            lastUsed = System.nanoTime();
            return answer;
        } catch (IOException | RuntimeException broken) {
            close();
            return Answer.NONE;
        }
    }

    private OutputStream connected() throws IOException {
        Socket current = socket;
        if (current == null) {
            current = new Socket();
            socket = current;
            current.setOption(StandardSocketOptions.TCP_NODELAY, true);
            current.setSoTimeout((int) PATIENCE.toMillis());
            current.connect(new InetSocketAddress(intake.getHost(), intake.getPort()), (int) PATIENCE.toMillis());
            in = new BufferedInputStream(current.getInputStream());
        }
        return current.getOutputStream();
    }

    private byte[] request(Posting posting) {
        byte[] body = posting.json();
        byte[] head = ("POST /v1/comments HTTP/1.1\r\nHost: " + intake.getAuthority()
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length
                        + "\r\nIdempotency-Key: " + posting.key() + "\r\nX-Forwarded-For: " + posting.network()
                        + "\r\n\r\n")
                .getBytes(ISO_8859_1);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = -1;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            last |= lower.equals("connection: close");
        }
        byte[] body = length >= 0 ? exactly(length) : chunks();
        if (last) {
            close();
        }
        return new Answer(
                status, status == 202 ? JsonForm.read(body, Receipt.class).id() : null);
    }

    private byte[] chunks() throws IOException {
        byte[] all = {};
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            byte[] longer = new byte[all.length + size];
            System.arraycopy(all, 0, longer, 0, all.length);
            System.arraycopy(exactly(size), 0, longer, all.length, size);
            all = longer;
            line();
        }
        line();
        return all;
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer was cut off");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        Socket current = socket;
        socket = null;
        try {
            if (current != null) {
                current.close();
            }
        } catch (IOException e) {
            // It is not used again.
        }
    }
}
