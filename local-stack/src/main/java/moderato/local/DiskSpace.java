package moderato.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Room on the disk that holds a folder, in bytes. */
public record DiskSpace(Path folder, long left) {
    /** What a stack writes before it is ready for the first time: 700 MB were seen, most of it start caches. */
    private static final long TO_BEGIN = 1_000_000_000;

    private static final long TO_GO_ON = 100_000_000;

    /** Programs fail in many ways before the last byte is taken. */
    private static final long FULL = 20_000_000;

    /** Of the nearest folder that is there. */
    public static DiskSpace of(Path folder) {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return new DiskSpace(folder, Files.getFileStore(there).getUsableSpace());
        } catch (IOException e) {
            return new DiskSpace(folder, Long.MAX_VALUE); // a disk that cannot be asked is not known to be full
        }
    }

    /** Why a stack cannot be started here, as a sentence. */
    Optional<String> obstacle() {
        long needed = Files.exists(folder.resolve("app")) ? TO_GO_ON : TO_BEGIN;
        return left >= needed
                ? Optional.empty()
                : Optional.of("The disk under " + folder + " has " + megabytes(left) + " left, and " + megabytes(needed)
                        + " are needed to start: make room, or name another folder (MODERATO_DATA, ./run --help).");
    }

    /** Why something may just have failed, as a sentence. */
    public Optional<String> suspicion() {
        return left >= FULL
                ? Optional.empty()
                : Optional.of("The disk under " + folder + " is full (" + megabytes(left)
                        + " left). Make room and start again: what was acknowledged is on it.");
    }

    private static String megabytes(long bytes) {
        return bytes / 1_000_000 + " MB";
    }
}
