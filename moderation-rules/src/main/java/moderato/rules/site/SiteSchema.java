package moderato.rules.site;

import java.util.LinkedHashMap;
import java.util.Map;
import moderato.rules.type.RuleTypes;

/** The JSON Schema of a site's document, put together from what each key and rule type says of itself. */
public final class SiteSchema {
    private SiteSchema() {}

    /** The schema as maps, lists, texts and numbers. It is shipped as {@code site.schema.json} beside this class. */
    public static Map<String, Object> get() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "The document of a Moderato site");
        schema.putAll(SiteForm.KIND.schema());
        Map<String, Object> definitions = new LinkedHashMap<>();
        definitions.put("rule", RuleForm.KIND.schema());
        definitions.put("condition", RuleTypes.schema());
        schema.put("$defs", definitions);
        return schema;
    }
}
