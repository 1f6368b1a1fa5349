package moderato.rules.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import moderato.rules.link.DomainList;
import moderato.rules.words.BundledLists;
import moderato.rules.words.InnocentWords;
import moderato.rules.words.WordList;
import org.jspecify.annotations.Nullable;

/** The hash over everything that a policy's verdicts depend on: the core, the default policy, lists and document. */
final class Fingerprint {
    /** To be raised whenever unchanged documents and lists would judge any text differently. */
    private static final int CORE_VERSION = 3;

    private static final int BYTES = 8;

    /** Of the bundled lists, which are few and large. */
    private static final Map<WordList, String> LISTS = new HashMap<>();

    private static final String CORE = ofCore();

    private Fingerprint() {}

    /**
     * Of a policy.
     *
     * @param bundledLists the word lists of this module that it names
     * @param document as data; the order of its keys does not count
     */
    static synchronized String of(Collection<WordList> bundledLists, @Nullable Object document, String section) {
        MessageDigest hash = sha256();
        add(hash, CORE);
        bundledLists.stream()
                .map(list -> LISTS.computeIfAbsent(list, Fingerprint::ofList))
                .sorted()
                .forEach(list -> add(hash, list));
        add(hash, document);
        add(hash, section);
        return HexFormat.of().formatHex(hash.digest(), 0, BYTES);
    }

    private static String ofCore() {
        MessageDigest hash = sha256();
        add(hash, "core " + CORE_VERSION);
        add(hash, DefaultDocument.SOURCE);
        add(hash, ofList(BundledLists.exceptions()));
        add(hash, Long.toHexString(InnocentWords.bundled().fingerprint()));
        for (String name : DomainList.BUNDLED) {
            add(hash, DomainList.find(name).map(DomainList::source).orElse(""));
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    private static String ofList(WordList list) {
        MessageDigest hash = sha256();
        add(hash, list.name());
        list.terms().forEach(term -> add(hash, term.toString()));
        return HexFormat.of().formatHex(hash.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest hash, @Nullable Object data) {
        switch (data) {
            case null -> add(hash, "null", "");
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> sorted = new TreeMap<>();
                map.forEach((key, value) -> sorted.put(String.valueOf(key), value));
                add(hash, "map", String.valueOf(sorted.size()));
                sorted.forEach((key, value) -> {
                    add(hash, key);
                    add(hash, value);
                });
            }
            case List<?> list -> {
                add(hash, "list", String.valueOf(list.size()));
                list.forEach(item -> add(hash, item));
            }
            case String text -> add(hash, "text", text);
            default -> add(hash, "scalar", data.toString());
        }
    }

    /** Each piece with its kind and length, so that no two documents run together into the same bytes. */
    private static void add(MessageDigest hash, String kind, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        hash.update((kind + " " + bytes.length + "\n").getBytes(UTF_8));
        hash.update(bytes);
    }
}
