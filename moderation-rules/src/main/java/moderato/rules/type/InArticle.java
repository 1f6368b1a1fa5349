package moderato.rules.type;

import java.net.URI;
import java.util.List;
import java.util.Set;
import moderato.contracts.Comment;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.Spans;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Evidence;
import moderato.rules.condition.RuleType;
import moderato.rules.condition.Vocabulary;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Values;
import org.jspecify.annotations.Nullable;

/** The comment stands under one of these articles. It is so when any one of the given keys says so. */
final class InArticle implements Condition {
    private static final Kind<String> PATH = Kind.text(
            Kind.ordered("type", "string", "pattern", "^/", "maxLength", 200),
            "must be the beginning of a path, such as /opinion/",
            text -> text.startsWith("/") && text.length() <= 200 ? text : null);

    private static final Key<List<String>> IDS =
            Key.of("ids", Kind.list(Kind.text(200), 200), "Ids of articles.").or(List.of());
    private static final Key<List<String>> PATHS = Key.of(
                    "paths", Kind.list(PATH, 200), "Beginnings of the paths of articles' URLs, such as /opinion/.")
            .or(List.of());
    private static final Key<List<String>> SECTIONS = Key.of(
                    "sections", Kind.list(Kind.text(63), 200), "Ids of sections.")
            .or(List.of());

    static final RuleType TYPE = RuleType.withLists(
            "article",
            "The comment stands under one of these articles.",
            Keys.of(IDS, PATHS, SECTIONS),
            InArticle::read);

    private final Set<String> ids;
    private final List<String> paths;
    private final Set<String> sections;

    private InArticle(Values values) {
        ids = Set.copyOf(values.get(IDS));
        paths = values.get(PATHS);
        sections = Set.copyOf(values.get(SECTIONS));
    }

    private static @Nullable Condition read(Values values, Vocabulary vocabulary) {
        for (String section : values.get(SECTIONS)) {
            if (!vocabulary.sections().contains(section)) {
                values.refuseUnknown(SECTIONS, "the section", section, vocabulary.sections());
                return null;
            }
        }
        return values.has(IDS) || values.has(PATHS) || values.has(SECTIONS)
                ? new InArticle(values)
                : RuleType.refused(values, "must have ids, paths or sections");
    }

    @Override
    public @Nullable Evidence test(CheckedComment checked) {
        Comment comment = checked.comment();
        boolean named = ids.contains(comment.article().id())
                || sections.contains(comment.section())
                || startsWithAny(comment.article().url());
        return named ? Evidence.of("It stands under an article that the rule names", Spans.NONE) : null;
    }

    private boolean startsWithAny(@Nullable String url) {
        if (url == null || paths.isEmpty()) {
            return false;
        }
        String path;
        try {
            path = URI.create(url).normalize().getRawPath();
        } catch (IllegalArgumentException e) {
            return false;
        }
        return path != null && paths.stream().anyMatch(path::startsWith);
    }
}
