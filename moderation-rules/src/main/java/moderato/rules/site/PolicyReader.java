package moderato.rules.site;

import static java.util.Objects.requireNonNullElse;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import moderato.rules.condition.Language;
import moderato.rules.document.InvalidDocumentException;
import moderato.rules.document.Key;
import moderato.rules.document.Node;
import moderato.rules.document.Problems;
import moderato.rules.document.Values;
import moderato.rules.matcher.WordMatcher;
import moderato.rules.policy.ModerationMode;
import moderato.rules.policy.Policy;
import moderato.rules.policy.Rule;
import moderato.rules.policy.Thresholds;
import moderato.rules.site.SiteForm.Extends;
import org.jspecify.annotations.Nullable;

/** Makes policies of a document: reads it, puts together what it inherits and changes, and compiles that. */
final class PolicyReader {
    private final Problems problems = new Problems();
    private final Map<Language, RuleCompiler> compilers = new EnumMap<>(Language.class);
    private final Object data;
    private final SiteForm form;

    private PolicyReader(Node document) {
        data = requireNonNullElse(document.data(), "");
        SiteForm read = SiteForm.KIND.reading().read(document, problems);
        if (read == null) {
            addProblemsOfRules(document);
            problems.throwIfAny();
            throw new IllegalStateException("neither read nor a problem");
        }
        form = read;
    }

    /** So that a writer is told of them together with what is wrong around them. */
    private void addProblemsOfRules(@Nullable Node siteOrSection) {
        if (!(siteOrSection instanceof Node.Entries mapping)) {
            return;
        }
        if (mapping.get("rules") instanceof Node.Items rules) {
            rules.items().forEach(rule -> RuleForm.KIND.reading().read(rule, problems));
        }
        if (mapping.get("sections") instanceof Node.Items sections) {
            sections.items().forEach(this::addProblemsOfRules);
        }
    }

    /** @throws InvalidDocumentException when it is no document of a site */
    static SitePolicy read(Node document) {
        return new PolicyReader(document).policies();
    }

    private SitePolicy policies() {
        Values site = form.site();
        SequencedMap<String, Node> siteRules = rules(inheritedBySite(site), site.get(SiteForm.OWN_RULES));
        form.refusePathsGivenTwice();
        Plan plan = plan("", site, siteRules, List.of());
        Map<String, Plan> bySection = new LinkedHashMap<>();
        for (Values section : form.sections()) {
            if (SiteForm.changesThePolicy(section)) {
                String id = section.get(SiteForm.SECTION_ID);
                var rules = rules(inherited(section, siteRules), section.get(SiteForm.OWN_RULES));
                if (bySection.put(id, plan(id, section, rules, siteRules.values())) != null) {
                    section.refuse(
                            SiteForm.SECTION_ID,
                            "must not stand here twice with rules; a section may have several paths");
                }
            }
        }
        problems.throwIfAny();
        Map<RuleCompiler, List<WordMatcher>> matchers = new HashMap<>();
        compilers.values().forEach(compiler -> matchers.put(compiler, compiler.matchers()));
        matchers.forEach(RuleCompiler::runTests);
        problems.throwIfAny();
        Map<String, Policy> policies = new HashMap<>();
        bySection.forEach((id, each) -> policies.put(id, policy(each, matchers)));
        return new SitePolicy(policy(plan, matchers), policies);
    }

    /** A policy that only lacks its matchers, which are made once all rules are known. */
    private record Plan(String section, Values values, List<Rule> rules, RuleCompiler compiler) {}

    private Plan plan(String section, Values values, SequencedMap<String, Node> rules, Collection<Node> inherited) {
        Values site = form.site();
        Language language = requireNonNullElse(SiteForm.inherited(SiteForm.LANGUAGE, values, site), Language.EN);
        RuleCompiler compiler = compilers.computeIfAbsent(
                language, of -> new RuleCompiler(of, site.get(SiteForm.LISTS), form.sectionIds(), problems));
        thresholds(values, site); // a problem of it is one of the document
        return new Plan(section, values, compiler.compile(rules.values(), inherited), compiler);
    }

    private Policy policy(Plan plan, Map<RuleCompiler, List<WordMatcher>> matchers) {
        Values site = form.site();
        Values values = plan.values;
        return new Policy(
                plan.rules,
                requireNonNullElse(matchers.get(plan.compiler), List.of()),
                requireNonNullElse(SiteForm.inherited(SiteForm.MODE, values, site), ModerationMode.POST_MODERATED),
                thresholds(values, site),
                SiteForm.inherited(SiteForm.CLOSE_AFTER, values, site),
                Fingerprint.of(plan.compiler.bundledLists(), data, plan.section));
    }

    private static Thresholds thresholds(Values section, Values site) {
        int hold = threshold(SiteForm.HOLD, section, site, Thresholds.DEFAULT.hold());
        int reject = threshold(SiteForm.REJECT, section, site, Thresholds.DEFAULT.reject());
        Values own = SiteForm.inherited(SiteForm.THRESHOLDS, section, site);
        if (own != null && reject < hold && own.has(SiteForm.REJECT)) {
            own.refuse(SiteForm.REJECT, "must not be lower than hold, which is " + hold);
        } else if (own != null && reject < hold) {
            own.refuse(SiteForm.HOLD, "must not be higher than reject, which is " + reject);
        }
        return new Thresholds(hold, reject);
    }

    private static int threshold(Key<Integer> key, Values section, Values site, int otherwise) {
        return Stream.of(section, site)
                .map(values -> values.find(SiteForm.THRESHOLDS))
                .flatMap(Stream::ofNullable)
                .map(values -> values.find(key))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(otherwise);
    }

    private static Map<String, Node> inheritedBySite(Values site) {
        Extends from = requireNonNullElse(site.find(SiteForm.EXTENDS), Extends.DEFAULT);
        if (from == Extends.SITE) {
            site.refuse(SiteForm.EXTENDS, "must be default or nothing; only a section extends its site");
        }
        Integer maxLinks = site.find(SiteForm.MAX_LINKS);
        Map<String, Node> inherited = from == Extends.DEFAULT ? DefaultDocument.rules() : Map.of();
        return maxLinks == null ? inherited : DefaultDocument.withMaxLinks(inherited, maxLinks);
    }

    private static Map<String, Node> inherited(Values section, Map<String, Node> siteRules) {
        return switch (requireNonNullElse(section.find(SiteForm.EXTENDS), Extends.SITE)) {
            case SITE -> siteRules;
            case DEFAULT -> DefaultDocument.rules();
            case NOTHING -> Map.of();
        };
    }

    /** The inherited rules by id, changed by and followed by the own ones. */
    private SequencedMap<String, Node> rules(Map<String, Node> inherited, Collection<Node> own) {
        SequencedMap<String, Node> rules = new LinkedHashMap<>(inherited);
        Set<String> seen = new HashSet<>();
        for (Node node : own) {
            if (!(node instanceof Node.Entries rule)) {
                problems.add(node.place(), "must be a rule: a mapping with id, when and outcome");
                continue;
            }
            String id = requireNonNullElse(rule.text("id"), "");
            if (!seen.add(id)) {
                problems.add(rule.place(), "must not have the id of another rule beside it");
            }
            rules.merge(
                    id,
                    rule,
                    (known, changes) -> DefaultDocument.changed((Node.Entries) known, (Node.Entries) changes));
        }
        return rules;
    }
}
