package moderato.rules.type;

import java.util.EnumSet;
import java.util.Set;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.Field;
import moderato.rules.comment.Spans;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Evidence;
import moderato.rules.condition.RuleType;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Values;
import moderato.rules.link.Link;
import org.jspecify.annotations.Nullable;

/** More links in the body than are allowed, in any text or in one with little else. */
final class LinkCount implements Condition {
    private static final Key<Integer> MAX =
            Key.of("max", Kind.whole(0, 100), "As many links are allowed.").or(2);
    private static final Key<Set<Link.Kind>> KINDS = Key.of(
                    "kinds",
                    Kind.someOf(Link.Kind.class),
                    "What counts: full links, bare hosts such as example.com, dots written out as in “example dot com”, and perhaps-hosts such as node.js.")
            .or(EnumSet.of(Link.Kind.FULL, Link.Kind.BARE, Link.Kind.WRITTEN_OUT));
    private static final Key<Double> SHARE = Key.of(
            "share-over",
            Kind.share(),
            "Only a comment of which the links are a larger share than this, in characters.");
    private static final Key<Boolean> WEBSITE = Key.of(
                    "count-website", Kind.flag(), "The author's website counts as one.")
            .or(false);

    static final RuleType TYPE = RuleType.of(
            "links",
            "More links than are allowed, also such as are written to be overlooked.",
            Keys.of(MAX, KINDS, SHARE, WEBSITE),
            LinkCount::new);

    private final int allowed;
    private final Set<Link.Kind> kinds;
    private final @Nullable Double share;
    private final boolean website;

    private LinkCount(Values values) {
        allowed = values.get(MAX);
        kinds = EnumSet.copyOf(values.get(KINDS).isEmpty() ? EnumSet.allOf(Link.Kind.class) : values.get(KINDS));
        share = values.find(SHARE);
        website = values.get(WEBSITE);
    }

    @Override
    public @Nullable Evidence test(CheckedComment comment) {
        int count = 0;
        int characters = 0;
        Spans spans = null;
        for (Link link : comment.links(Field.BODY)) {
            if (kinds.contains(link.kind())) {
                spans = spans == null ? new Spans() : spans;
                spans.add(Field.BODY, link.start(), link.end());
                count++;
                characters += link.end() - link.start();
            }
        }
        if (website && comment.comment().author().website() != null) {
            count++;
        }
        if (count <= allowed
                || (share != null
                        && characters <= share * comment.comment().body().length())) {
            return null;
        }
        String links = count == 1 ? "1 link" : count + " links";
        String more = allowed == 0 ? "" : ", more than the " + allowed + " allowed";
        String sentence = links + more + (share == null ? "" : " and little else");
        return Evidence.of(count, allowed, sentence, spans == null ? Spans.NONE : spans);
    }
}
