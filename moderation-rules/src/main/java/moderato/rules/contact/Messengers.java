package moderato.rules.contact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import moderato.rules.contact.Contact.Place;
import moderato.rules.contact.Contact.Way;
import moderato.rules.link.Domains;
import moderato.rules.link.Link;

/** Finds links to people and groups of messengers, and names there: {@code t.me/someone}, {@code Telegram: @someone}. */
final class Messengers {
    private static final Domains PEOPLE = new Domains(List.of(
            "t.me",
            "telegram.me",
            "telegram.dog",
            "wa.me",
            "api.whatsapp.com",
            "m.me",
            "line.me",
            "signal.me",
            "zalo.me",
            "join.skype.com",
            "viber.com"));
    private static final Domains GROUPS = new Domains(List.of(
            "discord.gg", "dsc.gg", "chat.whatsapp.com", "signal.group", "invite.viber.com", "joinmastodon.org"));

    /** Hosts with other pages, too. */
    private static final Domains HOSTS = new Domains(List.of("discord.com", "discordapp.com", "whatsapp.com"));

    private static final Pattern PATH_OF_GROUP =
            Pattern.compile("(?:t|telegram)[.](?:me|dog)/(?:joinchat|\\+)|/invite/|whatsapp[.]com/channel/");

    private static final Set<String> SCHEMES = Set.of("tg", "whatsapp", "viber", "sgnl", "line", "skype");
    private static final int LONGEST_SCHEME = 8;
    private static final int LONGEST_NAME = 64;
    private static final int LOOKED_BACK = 24;
    private static final Pattern MESSENGER = Pattern.compile(
            "(?:^|[^\\p{L}])(?:telegram|tg|whats ?app|viber|signal|wechat|skype|kik|discord|snapchat)"
                    + "(?: (?:me|at|on|is|id|user))?[ :=]{1,3}",
            Pattern.CASE_INSENSITIVE);

    private Messengers() {}

    /** Of a link, when it leads to somebody. */
    static void addTo(List<Place> places, Link link, String text) {
        boolean group = GROUPS.over(link.host()).isPresent();
        boolean person = PEOPLE.over(link.host()).isPresent();
        if (group || person || HOSTS.over(link.host()).isPresent()) {
            String written = text.substring(link.start(), link.end()).toLowerCase(Locale.ROOT);
            group |= PATH_OF_GROUP.matcher(written).find();
            if (group || person) {
                places.add(new Place(group ? Way.INVITE : Way.MESSENGER, link.start(), link.end()));
            }
        }
    }

    /** Of a text: names that follow a messenger's, and links that only its program opens. */
    static void addTo(List<Place> places, String text) {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int end = nameEnd(text, at + 1);
            if (end > at + 3 && isNamed(text.substring(Math.max(0, at - LOOKED_BACK), at))) {
                places.add(new Place(Way.MESSENGER, at, end));
            }
        }
        for (int at = text.indexOf("://"); at >= 0; at = text.indexOf("://", at + 1)) {
            int start = at;
            while (start > 0 && at - start < LONGEST_SCHEME && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            if (SCHEMES.contains(text.substring(start, at).toLowerCase(Locale.ROOT))) {
                places.add(new Place(Way.MESSENGER, start, nameEnd(text, at + 3)));
            }
        }
    }

    private static boolean isNamed(String before) {
        Matcher messenger = MESSENGER.matcher(before);
        return messenger.results().anyMatch(name -> name.end() == before.length());
    }

    private static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length()
                && end - from < LONGEST_NAME
                && (Character.isLetterOrDigit(text.charAt(end)) || "_?=&".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
