package moderato.rules.link;

import java.net.IDN;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import moderato.rules.text.Skeletons;
import org.jspecify.annotations.Nullable;

/** Domains, compared in the ASCII form of their names, so that either form may be listed and written. */
public final class Domains {
    /** Longer names do not exist, and so lead nowhere. */
    private static final int LONGEST_HOST = 253;

    /** Whoever has more labels behind such a beginning has no use of it. */
    private static final int MOST_LABELS_BEHIND = 8;

    private static final String PUNYCODE = "xn--";
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(?:[.][a-z0-9_-]{1,63})*");

    private final Map<String, String> listedByName;
    private final boolean endsInternational;
    private @Nullable Set<String> skeletons;

    /** These, however people paste them. */
    public Domains(Collection<String> listed) {
        listedByName = HashMap.newHashMap(listed.size());
        for (String domain : listed) {
            String name = nameOf(domain.strip());
            if (!name.isEmpty()) {
                listedByName.putIfAbsent(name, domain.strip());
            }
        }
        endsInternational =
                listedByName.keySet().stream().anyMatch(name -> name.startsWith(PUNYCODE, name.lastIndexOf('.') + 1));
    }

    /** Whether this, as people paste domains, is the name of one or of all under a top-level domain. */
    public static boolean isOne(String listed) {
        String name = nameOf(listed.strip());
        return name.length() <= LONGEST_HOST && NAME.matcher(name).matches();
    }

    public boolean isEmpty() {
        return listedByName.isEmpty();
    }

    /** The listed domain that this host is, or lies under. */
    public Optional<String> over(String host) {
        if (host.length() > LONGEST_HOST || endsIdeographic(host)) {
            return Optional.empty();
        }
        String name = ascii(host);
        while (!name.isEmpty()) {
            String listed = listedByName.get(name);
            if (listed != null) {
                return Optional.of(listed);
            }
            int dot = name.indexOf('.');
            name = dot < 0 ? "" : name.substring(dot + 1);
        }
        return Optional.empty();
    }

    /**
     * Whether this host, one that it lies under, or its beginning is written to look like a listed domain and is none:
     * {@code paypa1.com}, {@code paypal.com.evil.example}.
     */
    public boolean looksLikeOne(String host) {
        if (host.length() > LONGEST_HOST || over(host).isPresent()) {
            return false;
        }
        String name = host.toLowerCase(Locale.ROOT).startsWith(PUNYCODE) || host.contains("." + PUNYCODE)
                ? IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED)
                : host;
        for (String rest = name; !rest.isEmpty(); ) {
            if (looksListed(rest)) {
                return true;
            }
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        String start = name;
        for (int labels = 0; labels < MOST_LABELS_BEHIND && start.indexOf('.') >= 0; labels++) {
            start = start.substring(0, start.lastIndexOf('.'));
            int second = start.lastIndexOf('.', start.lastIndexOf('.') - 1);
            if (start.indexOf('.') > 0 && (looksListed(start) || looksListed(start.substring(second + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean looksListed(String name) {
        for (String skeleton : Skeletons.of(name)) {
            if (skeletons().contains(skeleton)) {
                return true;
            }
        }
        return false;
    }

    private Set<String> skeletons() {
        Set<String> known = skeletons;
        if (known == null) {
            known = listedByName.keySet().stream()
                    .flatMap(name -> Skeletons.of(name).stream())
                    .collect(Collectors.toSet());
            skeletons = known; // made twice by two threads it is the same
        }
        return known;
    }

    /** People paste domains as {@code *.example.com}, {@code @example.com} and {@code https://example.com/}. */
    private static String nameOf(String listed) {
        return isPlain(listed)
                ? listed
                : ascii(listed.replaceFirst("^[A-Za-z]+://", "")
                        .replaceFirst("[/:?#].*", "")
                        .replaceFirst("^[*]?[.@]", ""));
    }

    private static String ascii(String host) {
        if (isPlain(host)) {
            return host;
        }
        String name;
        try {
            name = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (RuntimeException e) {
            name = host; // not a name that can be looked up; it still equals itself
        }
        return name.toLowerCase(Locale.ROOT).replaceFirst("[.]+$", "");
    }

    /**
     * Whether no listed name can end as this does: Chinese and Japanese sentences look like hosts, and to make the ASCII
     * form of each would cost more than all rules.
     */
    private boolean endsIdeographic(String host) {
        return !endsInternational && !host.isEmpty() && Character.isIdeographic(host.codePointBefore(host.length()));
    }

    /** Whether it is its own ASCII form already, as nearly all are; to make it is slow. */
    private static boolean isPlain(String host) {
        for (int i = 0; i < host.length(); i++) {
            char unit = host.charAt(i);
            boolean inside = i > 0 && i < host.length() - 1;
            if ((unit < 'a' || unit > 'z') && (unit < '0' || unit > '9') && !(inside && (unit == '.' || unit == '-'))) {
                return false;
            }
        }
        return true;
    }
}
