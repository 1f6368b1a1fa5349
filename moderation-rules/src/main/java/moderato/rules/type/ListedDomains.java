package moderato.rules.type;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.Field;
import moderato.rules.comment.Spans;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Evidence;
import moderato.rules.condition.Quoted;
import moderato.rules.condition.RuleType;
import moderato.rules.condition.Vocabulary;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Values;
import moderato.rules.link.DomainList;
import moderato.rules.link.Domains;
import moderato.rules.link.Link;
import org.jspecify.annotations.Nullable;

/** A host that is a listed domain or lies under one, or looks like one, or is none of the allowed. */
final class ListedDomains implements Condition {
    private enum Mode {
        DENY,
        ALLOW_ONLY,
        LOOK_ALIKE
    }

    /** A domain as people paste it; what lies under it belongs to it. */
    static final Kind<String> DOMAIN = Kind.text(
            Kind.text(253).schema(),
            "must be a domain, such as example.com",
            text -> text.length() <= 253 && Domains.isOne(text) ? text : null);

    private static final Key<List<String>> LISTS = Key.of(
                    "lists",
                    Kind.list(Kind.text(63), 20),
                    "Names of lists: bundled ones (shorteners, disposable-email-domains) or the site's own.")
            .or(List.of());
    private static final Key<List<String>> DOMAINS = Key.of(
                    "domains", Kind.list(DOMAIN, 5_000), "Domains of this rule's own.")
            .or(List.of());
    private static final Key<Mode> MODE = Key.of(
                    "mode",
                    Kind.oneOf(Mode.class),
                    "deny: the listed and what lies under them; allow-only: all others; look-alike: what is written to look like a listed one and is none.")
            .or(Mode.DENY);
    private static final Key<Set<Field>> FIELDS = Key.of(
                    "fields", Kind.someOf(Field.class), "Where links are looked for.")
            .or(Set.of(Field.BODY, Field.AUTHOR_WEBSITE));

    static final RuleType TYPE = RuleType.withLists(
            "domains",
            "A link leads to a listed domain, one that looks like it, or one that is not allowed.",
            Keys.of(LISTS, DOMAINS, MODE, FIELDS),
            ListedDomains::read);

    private final List<Domains> lists;
    private final Mode mode;
    private final List<Field> fields;

    private ListedDomains(List<Domains> lists, Mode mode, Set<Field> fields) {
        this.lists = lists.stream().filter(list -> !list.isEmpty()).toList();
        this.mode = mode;
        this.fields = fields.stream().sorted().toList();
    }

    private static @Nullable Condition read(Values values, Vocabulary vocabulary) {
        List<Domains> lists = new ArrayList<>();
        for (String name : values.get(LISTS)) {
            DomainList.find(name).map(DomainList::domains).ifPresent(lists::add);
            if (!DomainList.BUNDLED.contains(name) && !vocabulary.ownNames().contains(name)) {
                Set<String> known = vocabulary.ownNames();
                known.addAll(DomainList.BUNDLED);
                values.refuseUnknown(LISTS, "the list", name, known);
                return null;
            }
            List<String> own = vocabulary.domains(name);
            for (String domain : own) {
                if (!Domains.isOne(domain)) {
                    return RuleType.refused(
                            values,
                            LISTS,
                            "names the list " + Quoted.of(name) + ", in which " + Quoted.of(domain) + " is no domain");
                }
            }
            lists.add(new Domains(own));
        }
        if (!values.has(LISTS) && !values.has(DOMAINS)) {
            return RuleType.refused(values, "must have lists or domains, or both");
        }
        lists.add(new Domains(values.get(DOMAINS)));
        return new ListedDomains(lists, values.get(MODE), values.get(FIELDS));
    }

    @Override
    public @Nullable Evidence test(CheckedComment comment) {
        SequencedSet<String> found = null;
        Spans spans = Spans.NONE;
        for (Field field : fields) {
            if (field.of(comment.comment()) == null) {
                continue;
            }
            for (Link link : comment.links(field)) {
                String name = found(link);
                if (name != null) {
                    if (found == null) {
                        found = new LinkedHashSet<>();
                        spans = new Spans();
                    }
                    found.add(name);
                    spans.add(field, link.start(), link.end());
                }
            }
        }
        return found == null
                ? null
                : new Evidence(
                        (double) spans.count(),
                        0.0,
                        Quoted.of(found) + says(found.size()),
                        spans.kept(),
                        mode == Mode.LOOK_ALIKE);
    }

    /** What to show of a link that is meant, or null. */
    private @Nullable String found(Link link) {
        String listed = null;
        for (Domains list : lists) {
            listed = listed == null ? list.over(link.host()).orElse(null) : listed;
        }
        return switch (mode) {
            case DENY -> listed;
            case ALLOW_ONLY -> listed == null && link.kind() != Link.Kind.PERHAPS ? link.host() : null;
            case LOOK_ALIKE -> listed == null && looksListed(link.host()) ? link.host() : null;
        };
    }

    private boolean looksListed(String host) {
        for (Domains list : lists) {
            if (list.looksLikeOne(host)) {
                return true;
            }
        }
        return false;
    }

    private String says(int count) {
        return switch (mode) {
            case DENY -> count == 1 ? " is a listed domain" : " are listed domains";
            case ALLOW_ONLY -> count == 1 ? " is not among the allowed domains" : " are not among the allowed domains";
            case LOOK_ALIKE -> count == 1 ? " looks like a listed domain" : " look like listed domains";
        };
    }
}
