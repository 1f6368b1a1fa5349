package moderato.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {
    @TempDir
    Path folder;

    @Test
    void aFirstStartNeedsRoomForAllThatItMakes() {
        assertThat(new DiskSpace(folder, 999_999_999).obstacle().orElseThrow())
                .contains(folder.toString(), "999 MB left", "1000 MB are needed", "MODERATO_DATA");
        assertThat(new DiskSpace(folder, 1_000_000_000).obstacle()).isEmpty();
    }

    @Test
    void aLaterStartNeedsLess() throws IOException {
        Files.createDirectory(folder.resolve("app"));

        assertThat(new DiskSpace(folder, 99_999_999).obstacle()).isPresent();
        assertThat(new DiskSpace(folder, 100_000_000).obstacle()).isEmpty();
    }

    @Test
    void onlyAFullDiskIsSuspected() {
        assertThat(new DiskSpace(folder, 0).suspicion().orElseThrow()).contains("is full");
        assertThat(new DiskSpace(folder, 20_000_000).suspicion()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereYetIsMeasuredWhereItWillBe() {
        assertThat(DiskSpace.of(folder.resolve("not/there/yet")).left())
                .as("bytes, which others take and free meanwhile")
                .isBetween(1L, folder.toFile().getTotalSpace());
    }
}
