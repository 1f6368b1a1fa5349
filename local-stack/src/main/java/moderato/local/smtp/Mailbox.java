package moderato.local.smtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The mails caught so far, oldest first; with a folder they outlive the process, one file each, on disk before they count. */
final class Mailbox {
    private static final String ENVELOPE = "X-Envelope-To: ";
    private static final String SENDER = "X-Envelope-From: ";

    private final List<CaughtMail> mails = new CopyOnWriteArrayList<>();
    private final @Nullable Path folder;

    Mailbox(@Nullable Path folder) {
        this.folder = folder;
        if (folder != null) {
            load(folder);
        }
    }

    List<CaughtMail> mails() {
        return List.copyOf(mails);
    }

    synchronized void add(byte[] mail, String from, List<String> to, Instant receivedAt) throws IOException {
        if (folder != null) {
            store(folder, mail, from, to, receivedAt);
        }
        mails.add(CaughtMail.of(mail, from, to, receivedAt));
    }

    private void store(Path folder, byte[] mail, String from, List<String> to, Instant receivedAt) throws IOException {
        String name = "%015d-%05d".formatted(receivedAt.toEpochMilli(), mails.size());
        byte[] head =
                (SENDER + from + "\r\n" + ENVELOPE + String.join(",", to) + "\r\n").getBytes(StandardCharsets.UTF_8);
        Path fresh = folder.resolve(name + ".part");
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (byte[] bytes : List.of(head, mail)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }
            channel.force(true);
        }
        Files.move(fresh, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }

    private void load(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".eml"))
                        .sorted()
                        .toList()) {
                    mails.add(read(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The mails under " + folder + " cannot be read", e);
        }
    }

    private static CaughtMail read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String[] head = new String(bytes, StandardCharsets.UTF_8).split("\r\n", 3);
        String time = file.getFileName().toString();
        return CaughtMail.of(
                bytes,
                head[0].substring(SENDER.length()),
                List.of(head[1].substring(ENVELOPE.length()).split(",")),
                Instant.ofEpochMilli(Long.parseLong(time.substring(0, time.indexOf('-')))));
    }
}
