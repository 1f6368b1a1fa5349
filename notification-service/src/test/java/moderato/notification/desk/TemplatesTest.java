package moderato.notification.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The templates and the script")
class TemplatesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void haveNoWayToPutMarkupIntoAPage() throws IOException {
        assertThat(texts("templates"))
                .isNotEmpty()
                .allSatisfy(template -> assertThat(template)
                        .doesNotContain("utext", "__${", "[(", "th:inline", " style=", " onclick=", "th:on"));
        assertThat(texts("static"))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script)
                        .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("));
    }

    @Test
    void areSmall() throws IOException {
        assertThat(Files.size(RESOURCES.resolve("static/desk.js"))).isLessThanOrEqualTo(3 * 1024);
    }

    private static List<String> texts(String folder) throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.map(TemplatesTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
