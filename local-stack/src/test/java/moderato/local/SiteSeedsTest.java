package moderato.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The demo site")
class SiteSeedsTest {
    @TempDir
    private Path folder;

    @Test
    void isTheSameInTheLocalStackAndInContainers() {
        SiteSeeds.write(folder, 8080);
        assertThat(folder.resolve("demo.yaml")).hasSameTextualContentAs(Path.of("..", "ops", "sites", "demo.yaml"));
    }
}
