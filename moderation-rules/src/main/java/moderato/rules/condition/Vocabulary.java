package moderato.rules.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import moderato.rules.document.Kind;
import moderato.rules.words.BundledLists;
import moderato.rules.words.Term;
import moderato.rules.words.WordList;

/**
 * What the rules of a section may name: the lists that come with this module, in the section's language, the site's own,
 * and its sections. One name may stand for a bundled and an own list. Remembers which word lists were asked for, and how
 * much room is left for what the rules share.
 */
public final class Vocabulary {
    /** Lists of a site's own that the default policy names; without the site they are empty. */
    private static final Set<String> FOR_SITES = Set.of("profanity", "spam", "domains");

    /** Banks of words that come with this module, a list a language: {@code profanity-en} and so on. */
    private static final Set<String> BANKS = Set.of("profanity", "spam-phrases", "topics");

    /** For regular expressions, in instructions. */
    public static final int ROOM = 20_000;

    /** A word or phrase of at most so many UTF-16 units, of which something can be seen. */
    public static Kind<String> term(int longest) {
        return Kind.text(
                Kind.text(longest).schema(),
                "must be a text of 1 to " + longest + " characters that can be seen",
                text -> text.length() <= longest && text.codePoints().anyMatch(Vocabulary::isSeen) ? text : null);
    }

    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }

    private final Language language;
    private final Map<String, WordList> own;
    private final Set<String> sections;
    private final SequencedSet<WordList> bundledInUse = new LinkedHashSet<>();
    private final SequencedSet<WordList> ownInUse = new LinkedHashSet<>();
    private int room = ROOM;

    /**
     * @param own the site's lists by name
     * @param sections the ids of the site's sections
     */
    public Vocabulary(Language language, Map<String, WordList> own, Set<String> sections) {
        this.language = language;
        this.own = Map.copyOf(own);
        this.sections = Collections.unmodifiableSet(new TreeSet<>(sections));
    }

    public boolean knows(String name) {
        return own.containsKey(name)
                || FOR_SITES.contains(name)
                || BANKS.contains(name)
                || bundled(name).isPresent();
    }

    /** The word lists of that name; none when there is none in this language, or the site has not filled it. */
    public List<WordList> words(String name) {
        List<WordList> lists = new ArrayList<>();
        bundled(name).ifPresent(list -> {
            bundledInUse.add(list);
            lists.add(list);
        });
        WordList sites = own.get(name);
        if (sites != null) {
            ownInUse.add(sites);
            lists.add(sites);
        }
        return lists;
    }

    private Optional<WordList> bundled(String name) {
        String ofLanguage = BANKS.contains(name) ? name + "-" + suffix(language) : name;
        boolean exists = BANKS.stream()
                .anyMatch(bank ->
                        Arrays.stream(Language.values()).anyMatch(any -> ofLanguage.equals(bank + "-" + suffix(any))));
        return exists ? BundledLists.find(ofLanguage) : Optional.empty();
    }

    private static String suffix(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** A list that one rule alone has. */
    public WordList own(String name, Collection<Term> terms) {
        WordList list = WordList.of(name, terms);
        ownInUse.add(list);
        return list;
    }

    /** The domains of a site's list of that name. */
    public List<String> domains(String name) {
        WordList list = own.get(name);
        return list == null ? List.of() : list.terms().stream().map(Term::text).toList();
    }

    /** The names of all lists of words: the banks, the site's own and those it may fill. */
    public Set<String> wordNames() {
        Set<String> names = ownNames();
        names.addAll(BANKS);
        return names;
    }

    /** The names of the site's own lists and of those it may fill. */
    public Set<String> ownNames() {
        Set<String> names = new TreeSet<>(own.keySet());
        names.addAll(FOR_SITES);
        return names;
    }

    /** The ids of the sections that a rule may name. */
    public Set<String> sections() {
        return sections;
    }

    /** Takes room for a regular expression from what all of them share; false when there is none left. */
    public boolean takeRoom(int instructions) {
        room -= instructions;
        return room >= 0;
    }

    /** Those that come with this module and were asked for. */
    public SequencedSet<WordList> bundledInUse() {
        return bundledInUse;
    }

    /** Those of the site and of its rules that were asked for. */
    public SequencedSet<WordList> ownInUse() {
        return ownInUse;
    }
}
