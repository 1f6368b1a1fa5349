package moderato.rules.type;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.Field;
import moderato.rules.comment.Spans;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Evidence;
import moderato.rules.condition.Quoted;
import moderato.rules.condition.RuleType;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Values;
import moderato.rules.text.Skeletons;
import org.jspecify.annotations.Nullable;

/** Who the author says to be: a name that is listed, or that readers would take for a reserved one; or his address. */
final class AuthorName implements Condition {
    private static final Kind<String> ADDRESS = Kind.text(
            Kind.ordered("type", "string", "pattern", "^[A-Za-z0-9_-]{22}$"),
            "must be the hash of a network as comments carry it, 22 letters and digits, and no IP address",
            text -> text.matches("[A-Za-z0-9_-]{22}") ? text : null);

    private static final Key<List<String>> RESERVED = Key.of(
                    "reserved",
                    Kind.list(Kind.text(100), 500),
                    "Names of staff, in whatever look-alike letters, with titles and numbers; blanks, case and signs do not count.")
            .or(List.of());
    private static final Key<List<String>> NAMES = Key.of(
                    "names", Kind.list(Kind.text(100), 5_000), "Whole names; case, width and marks do not count.")
            .or(List.of());
    private static final Key<List<String>> ADDRESSES = Key.of(
                    "addresses", Kind.list(ADDRESS, 5_000), "Hashes of senders' networks, as comments carry them.")
            .or(List.of());
    private static final Key<Boolean> WEBSITE =
            Key.of("has-website", Kind.flag(), "The author gave a website.").or(false);

    static final RuleType TYPE = RuleType.of(
            "author",
            "The author bears one of these names or addresses, or has a website.",
            Keys.of(RESERVED, NAMES, ADDRESSES, WEBSITE),
            AuthorName::read);

    private final Map<String, String> reserved = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> addresses;
    private final boolean website;

    private AuthorName(Values values) {
        for (String name : values.get(RESERVED)) {
            Skeletons.of(name).forEach(skeleton -> reserved.putIfAbsent(skeleton, name));
        }
        values.get(NAMES).forEach(name -> names.putIfAbsent(Skeletons.folded(name), name));
        addresses = Set.copyOf(values.get(ADDRESSES));
        website = values.get(WEBSITE);
    }

    private static @Nullable Condition read(Values values) {
        boolean any = values.has(RESERVED) || values.has(NAMES) || values.has(ADDRESSES) || values.get(WEBSITE);
        return any
                ? new AuthorName(values)
                : RuleType.refused(values, "must have reserved, names, addresses or has-website");
    }

    @Override
    public @Nullable Evidence test(CheckedComment comment) {
        String name = comment.comment().author().name();
        String listed = names.isEmpty() ? null : names.get(Skeletons.folded(name));
        if (listed != null) {
            return named(name, " is a listed name");
        }
        String staff = reserved.isEmpty() ? null : staff(name);
        if (staff != null) {
            return named(name, " reads like “" + staff + "”, a name reserved for staff");
        }
        if (addresses.contains(comment.comment().author().address())) {
            return Evidence.of("The author's address is listed", Spans.NONE);
        }
        return website && comment.comment().author().website() != null
                ? Evidence.of("The author gave a website", Spans.NONE)
                : null;
    }

    /** The reserved name that this one reads like, perhaps with a title or a number, or with signs for letters. */
    private @Nullable String staff(String name) {
        for (String form : StaffNames.forms(name)) {
            for (String skeleton : Skeletons.of(form)) {
                String known = reserved.get(skeleton);
                if (known != null) {
                    return known;
                }
            }
        }
        return null;
    }

    private static Evidence named(String name, String says) {
        Spans spans = new Spans();
        spans.add(Field.AUTHOR_NAME, 0, name.length());
        return Evidence.of(Quoted.of(name) + says, spans);
    }
}
