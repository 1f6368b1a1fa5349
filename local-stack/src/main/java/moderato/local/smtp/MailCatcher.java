package moderato.local.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** An SMTP server on 127.0.0.1 that takes every mail, keeps it and sends it nowhere. */
public final class MailCatcher implements AutoCloseable {
    private final Mailbox mailbox;
    private final SMTPServer server;
    private boolean held;

    private MailCatcher(int port, Mailbox mailbox) {
        this.mailbox = mailbox;
        this.server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .messageHandlerFactory(context -> new Catching())
                .connectionTimeout(5, TimeUnit.MINUTES)
                .maxMessageSize(10_000_000)
                .build();
    }

    /** Starts on the port (0: any free one); with a folder the mails outlive the process. */
    public static MailCatcher start(int port, @Nullable Path folder) {
        MailCatcher catcher = new MailCatcher(port, new Mailbox(folder));
        catcher.server.start();
        return catcher;
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** The mails caught so far, oldest first. */
    public List<CaughtMail> mails() {
        return mailbox.mails();
    }

    /** From now on a mail is taken and kept, but its sender waits for the 250 that would tell him so. */
    public synchronized void hold() {
        held = true;
    }

    /** Sends the 250s that were withheld. */
    public synchronized void release() {
        held = false;
        notifyAll();
    }

    public synchronized boolean isHolding() {
        return held;
    }

    @Override
    public void close() {
        release();
        server.stop();
    }

    private synchronized void awaitRelease() {
        while (held) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private final class Catching implements MessageHandler {
        private final List<String> recipients = new ArrayList<>();
        private String sender = "";

        @Override
        public void from(String from) {
            sender = from;
        }

        @Override
        public void recipient(String recipient) {
            recipients.add(recipient);
        }

        @Override
        public @Nullable String data(InputStream data) throws IOException {
            mailbox.add(data.readAllBytes(), sender, recipients, Instant.now().truncatedTo(ChronoUnit.MILLIS));
            awaitRelease();
            return null;
        }

        @Override
        public void done() {}
    }
}
