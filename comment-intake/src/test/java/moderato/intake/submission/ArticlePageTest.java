package moderato.intake.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlePageTest {
    @ParameterizedTest
    @CsvSource({
        "https://n.example, https://n.example/?comment=ID",
        "https://n.example/a, https://n.example/a?comment=ID",
        "https://n.example:8443/a?b=c&comment=old#d, https://n.example:8443/a?b=c&comment=ID#d",
        "https://n.example/a%20b?q=%26#x, https://n.example/a%20b?q=%26&comment=ID#x",
        "https://n.example/ü, https://n.example/%C3%BC?comment=ID"
    })
    void showsTheComment(String url, String shown) {
        assertThat(ArticlePage.showing(url, "ID")).isEqualTo(shown);
    }
}
