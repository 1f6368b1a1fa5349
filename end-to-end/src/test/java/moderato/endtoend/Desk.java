package moderato.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An editor at the desk, in a browser without JavaScript. */
final class Desk {
    private final Pages pages;
    private final Map<String, Element> lastSeen = new HashMap<>();

    Desk(URI address) {
        HttpClient browser = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        pages = new Pages(browser, address);
    }

    boolean signIn(String name, String password) throws IOException, InterruptedException {
        // Without a session, the desk leads to the form by itself.
        Element form = pages.page("/").selectFirst("form:has(input[type=password])");
        assertThat(form).as("the form to sign in with").isNotNull();
        return pages.submit(form, Map.of("username", name, "password", password))
                        .selectFirst("input[type=password]")
                == null;
    }

    boolean shows(String id) throws IOException, InterruptedException {
        return card(id) != null;
    }

    /** Why a comment is held, as the editor reads it. */
    List<String> reasons(String id) throws IOException, InterruptedException {
        Element card = card(id);
        assertThat(card).as("the comment in the queue").isNotNull();
        return card.select(".reasons li").eachText();
    }

    void decide(String id, String verdict) throws IOException, InterruptedException {
        assertThat(shows(id)).isTrue();
        assertThat(decideAsLastSeen(id, verdict)).contains("The comment is " + verdict);
    }

    /** Presses a button on the page as it was when it last showed the comment, and returns what the next page says. */
    String decideAsLastSeen(String id, String verdict) throws IOException, InterruptedException {
        Element form = lastSeen.get(id).selectFirst("form.decide");
        assertThat(form.select("button[name=verdict]").eachAttr("value")).contains(verdict);
        return pages.submit(form, Map.of("verdict", verdict)).text();
    }

    private @Nullable Element card(String id) throws IOException, InterruptedException {
        String path = "/";
        while (path != null) {
            Document page = pages.page(path);
            Element card = page.selectFirst("#held > li[data-id=" + id + "]");
            if (card != null) {
                lastSeen.put(id, card);
                return card;
            }
            Element next = page.selectFirst("a[rel=next]");
            path = next == null ? null : next.attr("href");
        }
        return null;
    }
}
