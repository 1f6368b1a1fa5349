package moderato.rules.site;

import static java.util.Objects.requireNonNullElse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import moderato.contracts.Comment;
import moderato.contracts.SiteSettings;
import moderato.rules.condition.Language;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Node;
import moderato.rules.document.Values;
import moderato.rules.policy.ModerationMode;
import moderato.rules.policy.Thresholds;
import moderato.rules.words.WordList;
import org.jspecify.annotations.Nullable;

/** How the document of a site is written. */
final class SiteForm {
    /** What a site or section begins with. */
    enum Extends {
        /** The default policy. */
        DEFAULT,
        /** The site's own rules; of a section alone. */
        SITE,
        NOTHING
    }

    private static final int MOST_SECTIONS = 200;
    private static final String ID_PATTERN = "[a-z0-9-]{1,63}";

    private static final Kind<String> ORIGIN = Kind.text(
            Kind.ordered("type", "string", "pattern", "^https?://[^/?#@\\s]+$"),
            "must be an origin: http(s)://host, perhaps with :port, and no path; a host of other letters as xn--…",
            SiteForm::origin);
    private static final Kind<String> PATH = Kind.text(
            Kind.ordered("type", "string", "pattern", "^/[^?#*%s]*$".formatted("\\s"), "maxLength", 200),
            "must be a path that begins with /, without *, ? and #: all that begins so belongs to it",
            SiteForm::path);
    private static final Kind<String> ID = Kind.text(
            Kind.ordered("type", List.of("string", "integer"), "pattern", "^" + ID_PATTERN + "$"),
            "must be 1 to 63 of a-z, 0-9 and -",
            text -> text.matches(ID_PATTERN) ? text : null);

    /** Rules stay as they are written until it is known what they change. */
    private static final Kind<List<Node>> RULES =
            Kind.list(new Kind<>(Kind.ordered("$ref", "#/$defs/rule"), (node, problems) -> node), RuleForm.MOST_RULES);

    static final Key<Integer> HOLD =
            Key.of("hold", Kind.whole(1, Thresholds.HIGHEST), "From this sum of scores on a comment is held.");
    static final Key<Integer> REJECT = Key.of(
            "reject",
            Kind.whole(1, Thresholds.HIGHEST),
            "From this sum of scores on it is rejected; scores of disguised words do not count.");
    static final Key<Integer> BODY_LIMIT = Key.of(
                    "body", Kind.whole(1, 10_000), "The most characters that a comment may have.")
            .or(10_000);

    private static final Key<List<String>> ORIGINS = Key.of(
            "origins", Kind.list(ORIGIN, 100), "Where the site's pages are; a form on any other page is refused.");
    static final Key<Language> LANGUAGE =
            Key.of("language", Kind.oneOf(Language.class), "In which language the bundled lists are taken.");
    static final Key<ModerationMode> MODE = Key.of(
            "mode",
            Kind.oneOf(ModerationMode.class),
            "post-moderated: the rules decide; pre-moderated: all comments are held; closed: none is taken.");
    static final Key<Integer> CLOSE_AFTER =
            Key.of("close-after-days", Kind.whole(1, 3_650), "Days after an article's first comment, when it closes.");
    static final Key<Values> THRESHOLDS =
            Key.of("thresholds", Keys.of(HOLD, REJECT).kind(values -> values), "What the sum of scores leads to.");
    private static final Key<Values> LIMITS =
            Key.of("limits", Keys.of(BODY_LIMIT).kind(values -> values), "How large a comment may be.");
    static final Key<List<Node>> OWN_RULES = Key.of(
                    "rules", RULES, "Rules, beside the inherited ones, or changing those of the same id.")
            .or(List.of());
    static final Key<Map<String, WordList>> LISTS = Key.of(
                    "lists",
                    OwnLists.KIND,
                    "The site's own lists by name; profanity, spam and domains join the default rules.")
            .or(Map.of());
    static final Key<Integer> MAX_LINKS =
            Key.of("maxLinks", Kind.whole(0, 100), "As the rule “links” with this max; for documents of before that.");
    static final Key<Extends> EXTENDS = Key.of(
            "extends", Kind.oneOf(Extends.class), "What it begins with: default or nothing; a section also site.");

    static final Key<String> SECTION_ID = Key.of("id", ID, "The section's name; “default” is where no path matches.")
            .required();
    private static final Key<String> PATH_PREFIX = Key.of("pathPrefix", PATH, "As paths, with one of them.");
    private static final Key<List<String>> PATHS = Key.of(
            "paths", Kind.list(PATH, 50), "Beginnings of the paths of its articles' URLs; the most specific counts.");
    private static final Key<List<Values>> SECTIONS = Key.of(
                    "sections",
                    Kind.list(
                            Keys.of(
                                            SECTION_ID,
                                            PATH_PREFIX,
                                            PATHS,
                                            EXTENDS,
                                            LANGUAGE,
                                            MODE,
                                            CLOSE_AFTER,
                                            THRESHOLDS,
                                            LIMITS,
                                            OWN_RULES)
                                    .kind(values -> values),
                            MOST_SECTIONS),
                    "The site's sections, and what each changes.")
            .or(List.of());

    static final Kind<SiteForm> KIND = Keys.of(
                    ORIGINS,
                    EXTENDS,
                    LANGUAGE,
                    MODE,
                    CLOSE_AFTER,
                    THRESHOLDS,
                    LIMITS,
                    LISTS,
                    OWN_RULES,
                    SECTIONS,
                    MAX_LINKS)
            .kind(SiteForm::new);

    private final Values values;

    private SiteForm(Values values) {
        this.values = values;
    }

    Values site() {
        return values;
    }

    List<Values> sections() {
        return values.get(SECTIONS);
    }

    /** The ids that rules may name: those of the sections, and of what lies in none. */
    Set<String> sectionIds() {
        return Stream.concat(
                        Stream.of(Comment.DEFAULT_SECTION), sections().stream().map(section -> section.get(SECTION_ID)))
                .collect(Collectors.toSet());
    }

    /** Refuses a path that two sections have: no order of sections decides anything. */
    void refusePathsGivenTwice() {
        Map<String, String> sectionOfPath = new HashMap<>();
        for (Values section : sections()) {
            refusePathsGivenTwice(section, PATHS, requireNonNullElse(section.find(PATHS), List.of()), sectionOfPath);
            String prefix = section.find(PATH_PREFIX);
            refusePathsGivenTwice(section, PATH_PREFIX, prefix == null ? List.of() : List.of(prefix), sectionOfPath);
        }
    }

    private static void refusePathsGivenTwice(
            Values section, Key<?> key, List<String> paths, Map<String, String> sectionOfPath) {
        String id = section.get(SECTION_ID);
        for (String path : paths) {
            String other = sectionOfPath.putIfAbsent(path, id);
            if (other != null && !other.equals(id)) {
                section.refuse(key, "must not have the path " + path + ", which is of the section “" + other + "”");
            }
        }
    }

    private static @Nullable String origin(String text) {
        boolean noMore = text.matches("(?i)https?://[^/?#@\\s]{1,260}");
        return noMore && new SiteSettings(List.of(text), null, null, null).owns(text) ? text : null;
    }

    private static @Nullable String path(String text) {
        boolean plain = text.matches("/[^?#*\\s]*") && text.length() <= 200;
        return plain && new SiteSettings.Section("any", text, null, null, null).pathPrefix() != null ? text : null;
    }

    /** Whether a section is more than an entry of the path map. */
    static boolean changesThePolicy(Values section) {
        return Set.<Key<?>>of(EXTENDS, LANGUAGE, MODE, CLOSE_AFTER, THRESHOLDS, OWN_RULES).stream()
                .anyMatch(section::has);
    }

    static @Nullable <T> T inherited(Key<T> key, Values section, Values site) {
        T own = section.find(key);
        return own == null ? site.find(key) : own;
    }
}
