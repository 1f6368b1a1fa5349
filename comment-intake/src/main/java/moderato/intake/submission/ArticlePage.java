package moderato.intake.submission;

import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a reader is sent back to. */
final class ArticlePage {
    private static final String PARAMETER = "comment=";

    private ArticlePage() {}

    /** The article's page, with the comment to show the status of in its query, in place of an earlier one. */
    static String showing(String url, String comment) {
        URI page = URI.create(url);
        String query = page.getRawQuery() == null ? "" : page.getRawQuery();
        String shown = Stream.concat(
                        Arrays.stream(query.split("&", -1))
                                .filter(part -> !part.isEmpty() && !part.startsWith(PARAMETER)),
                        Stream.of(PARAMETER + comment))
                .collect(Collectors.joining("&"));
        String path = page.getRawPath().isEmpty() ? "/" : page.getRawPath();
        String fragment = page.getRawFragment() == null ? "" : "#" + page.getRawFragment();
        return URI.create(page.getScheme() + "://" + page.getRawAuthority() + path + "?" + shown + fragment)
                .toASCIIString();
    }
}
