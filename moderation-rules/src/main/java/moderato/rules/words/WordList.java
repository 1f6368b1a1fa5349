package moderato.rules.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A named bank of terms. Two lists of the same name are told apart by their identity, so that a site may have its own.
 */
public final class WordList {
    private static final Pattern LANGUAGE = Pattern.compile("-[a-z]{2}$");

    private final String name;
    private final List<Term> terms;

    private WordList(String name, Collection<Term> terms) {
        this.name = name;
        this.terms = List.copyOf(terms);
    }

    /** A list of these terms. */
    public static WordList of(String name, Collection<Term> terms) {
        return new WordList(name, terms);
    }

    /** A list of whole words and phrases of one severity. */
    public static WordList of(String name, Severity severity, Collection<String> terms) {
        return new WordList(
                name,
                terms.stream()
                        .map(text -> new Term(text.strip(), severity, Match.WORD, false))
                        .toList());
    }

    /**
     * Reads a list: one term a line under a header {@code [mild]}, {@code [strong]} or {@code [slur]}; after a tab may
     * stand the flag {@code name}; lines that begin with {@code #} are comments.
     *
     * @throws IllegalArgumentException for any other line, with its number
     */
    public static WordList read(String name, String source) {
        Map<Severity, String> headers = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            headers.put(severity, "[" + severity.name().toLowerCase(Locale.ROOT) + "]");
        }
        List<Term> terms = new ArrayList<>();
        Severity severity = null;
        int number = 0;
        for (String line : source.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                severity = headers.entrySet().stream()
                        .filter(header -> header.getValue().equals(line.strip()))
                        .map(Map.Entry::getKey)
                        .findAny()
                        .orElse(null);
            }
            if (severity == null) {
                throw new IllegalArgumentException(
                        name + ", line " + number + ": expected one of " + String.join(", ", headers.values()));
            }
            if (!line.startsWith("[")) {
                terms.add(termOf(line, severity, name + ", line " + number));
            }
        }
        return new WordList(name, Collections.unmodifiableList(terms));
    }

    private static Term termOf(String line, Severity severity, String where) {
        int tab = line.indexOf('\t');
        if (tab >= 0 && !line.substring(tab + 1).strip().equals("name")) {
            throw new IllegalArgumentException(where + ": the only flag is “name”");
        }
        String text = tab < 0 ? line : line.substring(0, tab);
        return new Term(text.strip(), severity, Match.WORD, tab >= 0);
    }

    public String name() {
        return name;
    }

    /** Whether the terms are English, as the ending of the name says; a name without such an ending may be. */
    public boolean isEnglish() {
        return name.endsWith("-en") || !LANGUAGE.matcher(name).find();
    }

    public List<Term> terms() {
        return terms;
    }

    @Override
    public String toString() {
        return name + " (" + terms.size() + " terms)";
    }
}
