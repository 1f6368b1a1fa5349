package moderato.rules;

import java.net.IDN;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Domains, compared in the ASCII form of their names, so that either form may be listed and written. */
final class Domains {
    /** Longer names do not exist, and so lead nowhere. */
    private static final int LONGEST_HOST = 253;

    private final Map<String, String> listedByName;

    Domains(Collection<String> listed) {
        listedByName = listed.stream()
                .map(String::strip)
                .filter(domain -> !nameOf(domain).isEmpty())
                .collect(Collectors.toMap(Domains::nameOf, domain -> domain, (first, second) -> first));
    }

    boolean isEmpty() {
        return listedByName.isEmpty();
    }

    /** The listed domain that this host is, or lies under. */
    Optional<String> over(String host) {
        if (host.length() > LONGEST_HOST) {
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

    /** People paste domains as {@code *.example.com}, {@code .example.com} and {@code https://example.com/}. */
    private static String nameOf(String listed) {
        return ascii(listed.replaceFirst("^[A-Za-z]+://", "")
                .replaceFirst("[/:?#].*", "")
                .replaceFirst("^[*]?[.]", ""));
    }

    private static String ascii(String host) {
        String name;
        try {
            name = IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (RuntimeException e) {
            name = host; // not a name that can be looked up; it still equals itself
        }
        return name.toLowerCase(Locale.ROOT).replaceFirst("[.]+$", "");
    }
}
