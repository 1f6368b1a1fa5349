package moderato.contracts;

import static java.util.Objects.requireNonNullElse;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What comment-intake needs of a site's document: where its pages are, which sections they belong to, and what it takes.
 * The rules of the document are moderation-rules' to read.
 *
 * @param origins the origins (scheme, host, port) of the site's pages
 * @param sections the path map, most specific prefix wins
 * @param mode {@value #CLOSED} when no comment is taken any more; other modes are not intake's matter
 * @param limits how large a comment may be
 */
public record SiteSettings(
        List<String> origins,
        List<Section> sections,
        @Nullable String mode,
        Limits limits) {
    private static final String CLOSED = "closed";
    private static final int LONGEST_BODY = 10_000;

    /**
     * A section: the articles whose path begins, on a border of its segments, with one of {@code paths} or
     * {@code pathPrefix}; {@code mode} and {@code limits} null for those of the site.
     */
    public record Section(
            String id,
            @Nullable String pathPrefix,
            List<String> paths,
            @Nullable String mode,
            @Nullable Limits limits) {
        public Section(
                @Nullable String id,
                @Nullable String pathPrefix,
                @Nullable List<String> paths,
                @Nullable String mode,
                @Nullable Limits limits) {
            if (id == null || !id.matches("[a-z0-9-]{1,63}")) {
                throw new IllegalArgumentException("sections.id must be 1 to 63 of a-z, 0-9 and -");
            }
            this.id = id;
            this.pathPrefix = pathPrefix;
            this.paths = List.copyOf(requireNonNullElse(paths, List.of()));
            this.mode = mode;
            this.limits = limits;
            if (prefixes().anyMatch(prefix -> !prefix.startsWith("/"))) {
                throw new IllegalArgumentException("sections.pathPrefix and sections.paths must begin with /");
            }
            prefixes().forEach(Section::ascii); // throws for what is no path of a URL
        }

        private Stream<String> prefixes() {
            return Stream.concat(Stream.ofNullable(pathPrefix), paths.stream());
        }

        /** The length of the longest prefix of this section that the path has, -1 for none. */
        private int match(String path) {
            return prefixes()
                    .filter(prefix -> begins(path, prefix))
                    .mapToInt(String::length)
                    .max()
                    .orElse(-1);
        }

        /** As URLs have it: {@code /k%C3%B6ln} for {@code /köln}. */
        private static String ascii(String path) {
            boolean is = path.chars().allMatch(unit -> unit < 0x80);
            return is ? path : URI.create(path).toASCIIString();
        }

        private static boolean begins(String path, String written) {
            String prefix = ascii(written);
            return path.startsWith(prefix)
                    && (prefix.endsWith("/")
                            || path.length() == prefix.length()
                            || path.charAt(prefix.length()) == '/');
        }
    }

    /** The most UTF-16 units of a comment's body; null for the most there is. */
    public record Limits(@Nullable Integer body) {
        public Limits {
            if (body != null && (body < 1 || body > LONGEST_BODY)) {
                throw new IllegalArgumentException("limits.body must be 1 to " + LONGEST_BODY);
            }
        }
    }

    public SiteSettings(
            @Nullable List<String> origins,
            @Nullable List<Section> sections,
            @Nullable String mode,
            @Nullable Limits limits) {
        this.origins = List.copyOf(requireNonNullElse(origins, List.of()));
        this.sections = List.copyOf(requireNonNullElse(sections, List.of()));
        this.mode = mode;
        this.limits = requireNonNullElse(limits, new Limits(null));
        if (this.origins.stream().anyMatch(origin -> originOf(origin) == null)) {
            throw new IllegalArgumentException("origins must be http(s)://host[:port]");
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
        String path =
                requireNonNullElse(URI.create(Section.ascii(url)).normalize().getRawPath(), "/");
        return sections.stream()
                .filter(section -> section.match(path) >= 0)
                .max(Comparator.comparingInt(section -> section.match(path)))
                .map(Section::id)
                .orElse(Comment.DEFAULT_SECTION);
    }

    /** Whether a section takes no comments any more. */
    public boolean isClosed(String section) {
        return CLOSED.equals(
                find(section, Section::mode).or(() -> Optional.ofNullable(mode)).orElse(""));
    }

    /** The most UTF-16 units of a comment's body in a section. */
    public int longestBody(String section) {
        Integer longest = find(section, Section::limits).orElse(limits).body();
        return longest == null ? LONGEST_BODY : longest;
    }

    /** What the first entry of a section that says it says. */
    private <T> Optional<T> find(String section, Function<Section, @Nullable T> what) {
        return sections.stream()
                .filter(each -> each.id().equals(section))
                .map(what)
                .flatMap(Stream::ofNullable)
                .findFirst();
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
