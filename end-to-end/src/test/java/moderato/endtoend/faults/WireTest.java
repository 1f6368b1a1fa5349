package moderato.endtoend.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A wire")
class WireTest {
    private final ServerSocket echo = listening();
    private final Wire wire = new Wire(echo.getLocalPort());

    @BeforeEach
    void answer() {
        Thread.ofPlatform().daemon().start(() -> {
            while (!echo.isClosed()) {
                try {
                    Socket socket = echo.accept();
                    Thread.startVirtualThread(() -> repeat(socket));
                } catch (IOException closed) {
                    // The test is over.
                }
            }
        });
    }

    @AfterEach
    void close() throws IOException {
        wire.close();
        echo.close();
    }

    @Test
    void carriesBothWays() throws IOException {
        try (Socket socket = connected()) {
            assertThat(echoed(socket, 7)).isEqualTo(7);
        }
    }

    @Test
    void breaksWhatIsOpenAndWhatIsOpenedWhileItIsCut() throws IOException {
        try (Socket before = connected()) {
            assertThat(echoed(before, 7)).isEqualTo(7);
            wire.cut();
            assertThatIOException().isThrownBy(() -> echoed(before, 8));
            try (Socket meanwhile = connected()) {
                assertThatIOException().isThrownBy(() -> echoed(meanwhile, 9));
            }
        }
        wire.mend();
        try (Socket after = connected()) {
            assertThat(echoed(after, 10)).isEqualTo(10);
        }
    }

    private Socket connected() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), wire.port());
    }

    private static int echoed(Socket socket, int value) throws IOException {
        socket.setSoTimeout(5000);
        socket.getOutputStream().write(value);
        int answer = socket.getInputStream().read();
        if (answer < 0) {
            throw new IOException("closed");
        }
        return answer;
    }

    private static void repeat(Socket socket) {
        try (socket) {
            socket.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException e) {
            // The wire was cut.
        }
    }

    private static ServerSocket listening() {
        try {
            return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
