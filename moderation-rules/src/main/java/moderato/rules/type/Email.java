package moderato.rules.type;

import java.util.List;
import java.util.Optional;
import moderato.rules.comment.CheckedComment;
import moderato.rules.comment.Spans;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Evidence;
import moderato.rules.condition.Quoted;
import moderato.rules.condition.RuleType;
import moderato.rules.document.Key;
import moderato.rules.document.Keys;
import moderato.rules.document.Kind;
import moderato.rules.document.Values;
import moderato.rules.link.DomainList;
import moderato.rules.link.Domains;
import org.jspecify.annotations.Nullable;

/** The kind of the author's e-mail address. Findings name its domain at most: the address itself is never published. */
final class Email implements Condition {
    private static final String DISPOSABLE_LIST = "disposable-email-domains";

    private static final Key<Boolean> DISPOSABLE = Key.of(
                    "disposable", Kind.flag(), "Of a provider of throw-away addresses.")
            .or(false);
    private static final Key<List<String>> DOMAINS = Key.of(
                    "domains", Kind.list(ListedDomains.DOMAIN, 5_000), "Of one of these domains.")
            .or(List.of());
    private static final Key<Boolean> PLUS_ALIAS = Key.of(
                    "plus-alias", Kind.flag(), "An alias made with +, as in ann+news@example.org.")
            .or(false);
    private static final Key<Integer> DOTS_OVER =
            Key.of("dots-over", Kind.whole(0, 60), "More dots before the @ than this.");

    static final RuleType TYPE = RuleType.of(
            "email",
            "The author's e-mail address is of a listed or disposable domain, or an alias.",
            Keys.of(DISPOSABLE, DOMAINS, PLUS_ALIAS, DOTS_OVER),
            Email::read);

    private final @Nullable Domains disposable;
    private final Domains domains;
    private final boolean plusAlias;
    private final @Nullable Integer mostDots;

    private Email(Values values) {
        disposable = values.get(DISPOSABLE)
                ? DomainList.find(DISPOSABLE_LIST).map(DomainList::domains).orElse(null)
                : null;
        domains = new Domains(values.get(DOMAINS));
        plusAlias = values.get(PLUS_ALIAS);
        mostDots = values.find(DOTS_OVER);
    }

    private static @Nullable Condition read(Values values) {
        return values.get(DISPOSABLE) || values.has(DOMAINS) || values.get(PLUS_ALIAS) || values.has(DOTS_OVER)
                ? new Email(values)
                : RuleType.refused(values, "must have disposable, domains, plus-alias or dots-over");
    }

    @Override
    public @Nullable Evidence test(CheckedComment comment) {
        String address = comment.comment().author().email();
        int at = address.lastIndexOf('@');
        String domain = address.substring(at + 1);
        Optional<String> listed = domains.isEmpty() ? Optional.empty() : domains.over(domain);
        if (listed.isPresent()) {
            return Evidence.of("The author's e-mail is of the listed domain " + Quoted.of(listed.get()), Spans.NONE);
        }
        Optional<String> throwAway = disposable == null ? Optional.empty() : disposable.over(domain);
        if (throwAway.isPresent()) {
            String sentence =
                    "The author's e-mail is of " + Quoted.of(throwAway.get()) + ", which gives throw-away addresses";
            return Evidence.of(sentence, Spans.NONE);
        }
        String local = plusAlias || mostDots != null ? address.substring(0, Math.max(at, 0)) : "";
        if (plusAlias && local.indexOf('+') > 0) {
            return Evidence.of("The author's e-mail is an alias made with +", Spans.NONE);
        }
        if (mostDots == null) {
            return null;
        }
        int dots = (int) local.chars().filter(unit -> unit == '.').count();
        return dots <= mostDots
                ? null
                : Evidence.of(dots, mostDots, dots + " dots in the author's e-mail, more than " + mostDots, Spans.NONE);
    }
}
