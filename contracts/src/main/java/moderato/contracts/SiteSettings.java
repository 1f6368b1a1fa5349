package moderato.contracts;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The document of a site: where its pages are and what its policy adds to the default one.
 *
 * @param origins the origins (scheme, host, port) of the site's pages
 * @param sections the path map, most specific prefix wins
 * @param lists the site's own terms
 * @param maxLinks how many links a comment may hold before it is held; null for the default
 */
public record SiteSettings(
        List<String> origins,
        List<Section> sections,
        Lists lists,
        @Nullable Integer maxLinks) {

    /** Articles whose path begins with {@code pathPrefix}, on a border of its segments, are of section {@code id}. */
    public record Section(String id, String pathPrefix) {
        public Section {
            if (id == null || !id.matches("[a-z0-9-]{1,63}")) {
                throw new IllegalArgumentException("sections.id must be 1 to 63 of a-z, 0-9 and -");
            }
            if (pathPrefix == null || !pathPrefix.startsWith("/")) {
                throw new IllegalArgumentException("sections.pathPrefix must begin with /");
            }
        }

        boolean holds(String path) {
            return path.startsWith(pathPrefix)
                    && (pathPrefix.endsWith("/")
                            || path.length() == pathPrefix.length()
                            || path.charAt(pathPrefix.length()) == '/');
        }
    }

    /** Terms of the site's own, beside the bundled ones. */
    public record Lists(List<String> profanity, List<String> spam, List<String> domains) {
        public Lists(@Nullable List<String> profanity, @Nullable List<String> spam, @Nullable List<String> domains) {
            this.profanity = List.copyOf(requireNonNullElse(profanity, List.of()));
            this.spam = List.copyOf(requireNonNullElse(spam, List.of()));
            this.domains = List.copyOf(requireNonNullElse(domains, List.of()));
        }
    }

    public SiteSettings(
            @Nullable List<String> origins,
            @Nullable List<Section> sections,
            @Nullable Lists lists,
            @Nullable Integer maxLinks) {
        this.origins = List.copyOf(requireNonNullElse(origins, List.of()));
        this.sections = List.copyOf(requireNonNullElse(sections, List.of()));
        this.lists = requireNonNullElse(lists, new Lists(null, null, null));
        this.maxLinks = maxLinks;
        Set<String> malformed =
                this.origins.stream().filter(o -> originOf(o) == null).collect(Collectors.toSet());
        if (!malformed.isEmpty()) {
            throw new IllegalArgumentException("origins must be http(s)://host[:port]");
        }
        if (maxLinks != null && (maxLinks < 0 || maxLinks > 100)) {
            throw new IllegalArgumentException("maxLinks must be 0 to 100");
        }
    }

    /** Reads a site document; throws {@link MalformedEventException} when it is not one. */
    public static SiteSettings of(SiteDocument document) {
        return JsonForm.convert(document.document(), SiteSettings.class);
    }

    /** Whether a URL, or an {@code Origin} header, is on one of the site's origins, compared as parsed origins. */
    public boolean owns(String url) {
        String origin = originOf(url);
        return origin != null && origins.stream().anyMatch(own -> origin.equals(originOf(own)));
    }

    /** The section of an article at {@code url}, or {@link Comment#DEFAULT_SECTION}. */
    public String sectionOf(@Nullable String url) {
        if (url == null || !owns(url)) {
            return Comment.DEFAULT_SECTION;
        }
        String path = requireNonNullElse(URI.create(url).normalize().getRawPath(), "/");
        return sections.stream()
                .filter(section -> section.holds(path))
                .max(Comparator.comparingInt(section -> section.pathPrefix().length()))
                .map(Section::id)
                .orElse(Comment.DEFAULT_SECTION);
    }

    private static @Nullable String originOf(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (java.net.URISyntaxException e) {
            return null;
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getHost() == null
                || uri.getRawUserInfo() != null
                || !Set.of("http", "https").contains(scheme)) {
            return null;
        }
        int defaultPort = scheme.equals("https") ? 443 : 80;
        int port = uri.getPort() == -1 ? defaultPort : uri.getPort();
        return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }
}
