package moderato.local.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Held as long as this process lives: two runs never share a folder. */
record RunLock(FileLock lock) {
    /** A channel that nobody refers to is closed when garbage is collected, and its lock is gone with it. */
    private static final Queue<RunLock> HELD = new ConcurrentLinkedQueue<>();

    static Optional<RunLock> on(Path folder) {
        try {
            Files.createDirectories(folder);
            // Stays open until the process ends, and so does the lock.
            FileChannel channel = FileChannel.open(
                    folder.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            RunLock held = new RunLock(lock);
            HELD.add(held);
            return Optional.of(held);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be used", e);
        }
    }

    /** The process id of whoever holds it, as he noted it. */
    static String holder(Path folder) {
        try {
            return Files.readString(folder.resolve("lock")).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
