package moderato.rules.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import moderato.rules.condition.Language;
import moderato.rules.condition.Vocabulary;
import moderato.rules.document.Node;
import moderato.rules.document.Problems;
import moderato.rules.matcher.WordMatcher;
import moderato.rules.policy.Rule;
import moderato.rules.words.WordList;

/** Compiles the rules of those sections of a site that have one language. What several have alike is compiled once. */
final class RuleCompiler {
    private record Compiled(Rule rule, RuleTests tests) {}

    /** Matchers of bundled lists, for all policies of this JVM; there are few sets of lists. */
    private static final Map<Set<WordList>, WordMatcher> SHARED = new HashMap<>();

    private static final int MOST_SHARED = 50;

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final IdentityHashMap<Node, Optional<Compiled>> compiled = new IdentityHashMap<>();

    RuleCompiler(Language language, Map<String, WordList> own, Set<String> sections, Problems problems) {
        vocabulary = new Vocabulary(language, own, sections);
        this.problems = problems;
    }

    /**
     * The rules of a section.
     *
     * @param inherited those of them that were written for another section, in whose language their tests are
     */
    List<Rule> compile(Collection<Node> rules, Collection<Node> inherited) {
        Set<Node> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
        elsewhere.addAll(inherited);
        List<Rule> all = new ArrayList<>();
        for (Node node : rules) {
            compiled.computeIfAbsent(node, it -> compile(it, elsewhere.contains(it)))
                    .map(Compiled::rule)
                    .ifPresent(all::add);
        }
        return all;
    }

    private Optional<Compiled> compile(Node node, boolean inherited) {
        RuleForm form = RuleForm.KIND.reading().read(node, problems);
        if (form == null) {
            return Optional.empty();
        }
        RuleTests tests = inherited ? RuleTests.NONE : form.tests();
        return Optional.ofNullable(form.rule(vocabulary)).map(rule -> new Compiled(rule, tests));
    }

    /** Of all lists that the rules compiled so far name. */
    List<WordMatcher> matchers() {
        List<WordMatcher> matchers = new ArrayList<>();
        if (!vocabulary.bundledInUse().isEmpty()) {
            matchers.add(shared(vocabulary.bundledInUse()));
        }
        if (!vocabulary.ownInUse().isEmpty()) {
            matchers.add(WordMatcher.of(vocabulary.ownInUse()));
        }
        return matchers;
    }

    SequencedSet<WordList> bundledLists() {
        return vocabulary.bundledInUse();
    }

    void runTests(List<WordMatcher> matchers) {
        for (Optional<Compiled> each : compiled.values()) {
            each.ifPresent(it -> it.tests.run(it.rule.condition(), matchers, problems));
        }
    }

    private static synchronized WordMatcher shared(Set<WordList> lists) {
        WordMatcher known = SHARED.get(lists);
        if (known != null) {
            return known;
        }
        WordMatcher made = WordMatcher.of(lists);
        if (SHARED.size() < MOST_SHARED) {
            SHARED.put(Set.copyOf(lists), made);
        }
        return made;
    }
}
