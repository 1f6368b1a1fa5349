package moderato.endtoend.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The connection of one service to Kafka or PostgreSQL: a TCP proxy that can be cut and mended. */
final class Wire implements AutoCloseable {
    private final ServerSocket listener;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    /** Leads to a port of this machine; what listens there need not be up yet. */
    Wire(int target) {
        this.target = target;
        try {
            listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("wire to " + target).start(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Resets every connection, and every new one, until it is mended. */
    void cut() {
        cut = true;
        open.forEach(Wire::reset);
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket near = listener.accept();
                Thread.startVirtualThread(() -> connect(near));
            } catch (IOException closed) {
                // The listener was closed, which ends the loop; anything else concerns one connection only.
            }
        }
    }

    private void connect(Socket near) {
        Socket far = new Socket();
        open.add(near);
        open.add(far);
        try {
            if (cut) {
                throw new IOException("the wire is cut");
            }
            far.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target), 2000);
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            Thread back = Thread.startVirtualThread(() -> carry(far, near));
            carry(near, far);
            back.join();
        } catch (IOException | InterruptedException e) {
            reset(near);
        } finally {
            reset(far);
            open.remove(near);
            open.remove(far);
        }
    }

    private static void carry(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
            to.shutdownOutput();
        } catch (IOException broken) {
            // What one end suffers, the other must see.
            reset(from);
            reset(to);
        }
    }

    /** Closes with a RST instead of a FIN, as a peer does that knows nothing of the connection. */
    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // Closed already.
        }
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
