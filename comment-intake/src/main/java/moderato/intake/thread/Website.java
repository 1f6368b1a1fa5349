package moderato.intake.thread;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Which URLs of readers may become a link. Checked when a comment is taken, and again when it is served. */
public final class Website {
    private Website() {}

    /** Whether it is an http(s) URL with a host, without credentials, and cannot end the attribute that it stands in. */
    public static boolean isAcceptable(String url) {
        try {
            URI uri = new URI(url);
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return http && uri.getHost() != null && uri.getRawUserInfo() == null && url.indexOf('\'') < 0;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The URL, or null when it is not acceptable. */
    static @Nullable String acceptable(@Nullable String url) {
        return url != null && isAcceptable(url) ? url : null;
    }
}
