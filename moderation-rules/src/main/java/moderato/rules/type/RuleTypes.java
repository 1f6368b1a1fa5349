package moderato.rules.type;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import moderato.rules.condition.AllOf;
import moderato.rules.condition.AnyOf;
import moderato.rules.condition.Condition;
import moderato.rules.condition.Draft;
import moderato.rules.condition.NoneOf;
import moderato.rules.condition.RuleType;
import moderato.rules.condition.Vocabulary;
import moderato.rules.contact.Contact;
import moderato.rules.document.Kind;
import moderato.rules.document.Node;
import moderato.rules.document.Problems;
import org.jspecify.annotations.Nullable;

/** START HERE: every type of rule there is, and how conditions are read and combined. */
public final class RuleTypes {
    public static final List<RuleType> ALL = List.of(
            // what is written
            Words.TYPE,
            Regex.TYPE,
            Shape.TYPE,
            Script.TYPE,
            // where it leads
            LinkCount.TYPE,
            ListedDomains.TYPE,
            Contact.TYPE,
            // who wrote it
            AuthorName.TYPE,
            Email.TYPE,
            // under what
            InArticle.TYPE);

    /** Where the schema of a document describes conditions. */
    public static final String REFERENCE = "#/$defs/condition";

    private static final int MOST_CONDITIONS = 20;
    private static final int DEEPEST = 5;

    /** A condition: one type with its parameters, or all, any or none of several. */
    public static final Kind<Draft> CONDITION =
            new Kind<>(Kind.ordered("$ref", REFERENCE), (node, problems) -> read(node, problems, 1));

    private RuleTypes() {}

    /** What stands at {@link #REFERENCE}. */
    public static Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RuleType type : ALL) {
            Map<String, Object> schema = new LinkedHashMap<>(type.kind().schema());
            schema.put("description", type.description());
            properties.put(type.name(), schema);
        }
        Combination.BY_NAME.forEach((name, combination) -> properties.put(
                name,
                Kind.ordered(
                        "type",
                        "array",
                        "items",
                        Kind.ordered("$ref", REFERENCE),
                        "minItems",
                        1,
                        "maxItems",
                        MOST_CONDITIONS,
                        "description",
                        combination.description)));
        return Kind.ordered(
                "type",
                "object",
                "properties",
                properties,
                "additionalProperties",
                false,
                "minProperties",
                1,
                "maxProperties",
                1);
    }

    private static @Nullable Draft read(Node node, Problems problems, int depth) {
        if (!(node instanceof Node.Entries mapping) || mapping.entries().size() != 1) {
            problems.add(
                    node.place(), "must be one condition, such as {links: {max: 2}}, or all, any or none of several");
            return null;
        }
        String name = mapping.entries().firstEntry().getKey();
        Node value = mapping.entries().firstEntry().getValue();
        Combination combination = Combination.BY_NAME.get(name);
        if (combination != null) {
            return readAll(combination, value, problems, depth);
        }
        for (RuleType type : ALL) {
            if (type.name().equals(name)) {
                return type.kind().reading().read(value, problems);
            }
        }
        List<String> known = new ArrayList<>(ALL.stream().map(RuleType::name).toList());
        known.addAll(Combination.BY_NAME.keySet());
        problems.addUnknown(value.place(), name, known);
        return null;
    }

    private static @Nullable Draft readAll(Combination combination, Node value, Problems problems, int depth) {
        if (!(value instanceof Node.Items list)
                || list.items().isEmpty()
                || list.items().size() > MOST_CONDITIONS) {
            problems.add(value.place(), "must be a list of 1 to " + MOST_CONDITIONS + " conditions");
            return null;
        }
        if (depth == DEEPEST) {
            problems.add(value.place(), "must not be nested deeper than " + DEEPEST);
            return null;
        }
        int before = problems.count();
        List<Draft> drafts = new ArrayList<>();
        for (Node item : list.items()) {
            Draft draft = read(item, problems, depth + 1);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return problems.count() > before ? null : vocabulary -> combine(combination, drafts, vocabulary);
    }

    private static @Nullable Condition combine(Combination combination, List<Draft> drafts, Vocabulary vocabulary) {
        List<Condition> conditions = new ArrayList<>();
        for (Draft draft : drafts) {
            Condition condition = draft.in(vocabulary);
            if (condition == null) {
                return null;
            }
            conditions.add(condition);
        }
        return combination.of.apply(conditions);
    }

    private record Combination(String description, Function<List<Condition>, Condition> of) {
        static final Map<String, Combination> BY_NAME = new LinkedHashMap<>();

        static {
            BY_NAME.put("all", new Combination("Every one of these conditions is so.", AllOf::new));
            BY_NAME.put("any", new Combination("At least one of these conditions is so.", AnyOf::new));
            BY_NAME.put("none", new Combination("Not one of these conditions is so.", NoneOf::new));
        }
    }
}
