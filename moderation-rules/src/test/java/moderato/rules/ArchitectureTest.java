package moderato.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Random;
import java.util.random.RandomGenerator;

@AnalyzeClasses(packages = "moderato.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule SEES_ONLY_THE_JDK_CONTRACTS_AND_THREE_LIBRARIES = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "moderato.contracts",
                    "moderato.rules..",
                    "com.ibm.icu..",
                    "com.google.re2j..",
                    "org.yaml.snakeyaml..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule DEPENDS_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("..rules.text")
            .layer("words")
            .definedBy("..rules.words")
            .layer("reading")
            .definedBy("..rules.reading")
            .layer("acceptance")
            .definedBy("..rules.acceptance")
            .layer("index")
            .definedBy("..rules.index")
            .layer("matcher")
            .definedBy("..rules.matcher")
            .layer("document")
            .definedBy("..rules.document")
            .layer("link")
            .definedBy("..rules.link")
            .layer("comment")
            .definedBy("..rules.comment")
            .layer("condition")
            .definedBy("..rules.condition")
            .layer("contact")
            .definedBy("..rules.contact")
            .layer("type")
            .definedBy("..rules.type")
            .layer("policy")
            .definedBy("..rules.policy")
            .layer("site")
            .definedBy("..rules.site")
            .layer("moderator")
            .definedBy("moderato.rules")
            .whereLayer("moderator")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("site")
            .mayOnlyBeAccessedByLayers("moderator")
            .whereLayer("policy")
            .mayOnlyBeAccessedByLayers("site", "moderator")
            .whereLayer("type")
            .mayOnlyBeAccessedByLayers("site")
            .whereLayer("contact")
            .mayOnlyBeAccessedByLayers("type")
            .whereLayer("condition")
            .mayOnlyBeAccessedByLayers("contact", "type", "policy", "site")
            .whereLayer("comment")
            .mayOnlyBeAccessedByLayers("condition", "contact", "type", "policy", "site", "moderator")
            .whereLayer("link")
            .mayOnlyBeAccessedByLayers("comment", "condition", "contact", "type", "site")
            .whereLayer("matcher")
            .mayOnlyBeAccessedByLayers("comment", "policy", "site")
            .whereLayer("index")
            .mayOnlyBeAccessedByLayers("matcher")
            .whereLayer("acceptance")
            .mayOnlyBeAccessedByLayers("matcher")
            .whereLayer("reading")
            .mayOnlyBeAccessedByLayers("acceptance", "index", "matcher")
            .whereLayer("words")
            .mayOnlyBeAccessedByLayers(
                    "reading", "acceptance", "index", "matcher", "comment", "condition", "type", "policy", "site")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers(
                    "words",
                    "reading",
                    "acceptance",
                    "index",
                    "matcher",
                    "link",
                    "comment",
                    "condition",
                    "contact",
                    "type",
                    "site");

    @ArchTest
    static final ArchRule HAS_NO_CLOCK_NO_CHANCE_AND_NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "java.sql..", "java.util.concurrent..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(InstantSource.class)
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
