package moderato.rules.contact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
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

/** A way to reach somebody outside the thread: a phone number, an e-mail address, a messenger, a wallet, an invitation. */
public final class Contact implements Condition {
    /** A way to reach somebody. */
    enum Way {
        PHONE("a phone number"),
        EMAIL("an e-mail address"),
        MESSENGER("a messenger contact"),
        WALLET("a crypto-currency wallet"),
        INVITE("an invitation to a group");

        private final String words;

        Way(String words) {
            this.words = words;
        }
    }

    /** A place where somebody can be reached. */
    record Place(Way way, int start, int end) {}

    private static final Key<Set<Way>> KINDS =
            Key.of("kinds", Kind.someOf(Way.class), "Which ways count.").or(EnumSet.allOf(Way.class));
    private static final Key<Integer> MIN = Key.of("min", Kind.whole(1, 20), "From how many places on it counts.")
            .or(1);

    /** The type {@code contact}. */
    public static final RuleType TYPE = RuleType.of(
            "contact",
            "The body has a phone number, an e-mail address, a messenger, a wallet or an invitation.",
            Keys.of(KINDS, MIN),
            Contact::new);

    private final Set<Way> ways;
    private final int least;

    private Contact(Values values) {
        Set<Way> given = values.get(KINDS);
        ways = given.isEmpty() ? EnumSet.allOf(Way.class) : EnumSet.copyOf(given);
        least = values.get(MIN);
    }

    @Override
    public @Nullable Evidence test(CheckedComment comment) {
        String text = comment.comment().body();
        List<Place> places = new ArrayList<>(0);
        if (ways.contains(Way.PHONE) && comment.profile().digits() >= PhoneNumbers.FEWEST_DIGITS) {
            PhoneNumbers.addTo(places, text);
        }
        if (ways.contains(Way.EMAIL)) {
            EmailAddresses.addTo(places, comment.text(Field.BODY));
        }
        if (ways.contains(Way.MESSENGER)) {
            Messengers.addTo(places, text);
        }
        if (ways.contains(Way.WALLET) && comment.profile().digits() > 1) {
            Wallets.addTo(places, text);
        }
        for (Link link : comment.links(Field.BODY)) {
            Messengers.addTo(places, link, text);
        }
        places.removeIf(place -> !ways.contains(place.way));
        return places.size() < least ? null : evidence(places);
    }

    private Evidence evidence(List<Place> places) {
        places.sort(Comparator.comparingInt(Place::start).thenComparing(Place::way));
        Spans spans = new Spans();
        Set<Way> found = EnumSet.noneOf(Way.class);
        for (Place place : places) {
            spans.add(Field.BODY, place.start, place.end);
            found.add(place.way);
        }
        List<String> words = found.stream().map(way -> way.words).toList();
        return Evidence.of(places.size(), least, "It gives " + String.join(", ", words), spans);
    }
}
