package moderato.rules.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list of domains that comes with this module, read once a JVM: one a line, comments begin with {@code #}. */
public final class DomainList {
    /** The names of all. */
    public static final List<String> BUNDLED = List.of("shorteners", "disposable-email-domains");

    private static final Map<String, Optional<DomainList>> READ = new HashMap<>();

    private final Domains domains;
    private final String source;

    private DomainList(String source) {
        this.source = source;
        domains = new Domains(source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList());
    }

    /** The bundled list of this name, such as {@code shorteners}. */
    public static synchronized Optional<DomainList> find(String name) {
        return READ.computeIfAbsent(name, DomainList::read);
    }

    private static Optional<DomainList> read(String name) {
        if (!BUNDLED.contains(name)) {
            return Optional.empty();
        }
        try (@Nullable
                InputStream in = DomainList.class.getResourceAsStream("/moderato/rules/lists/" + name + ".txt")) {
            return in == null ? Optional.empty() : Optional.of(new DomainList(new String(in.readAllBytes(), UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the list " + name + " cannot be read", e);
        }
    }

    public Domains domains() {
        return domains;
    }

    /** As it stands in its file. */
    public String source() {
        return source;
    }
}
