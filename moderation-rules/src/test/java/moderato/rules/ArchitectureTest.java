package moderato.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Random;
import java.util.random.RandomGenerator;

@AnalyzeClasses(packages = "moderato.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule SEES_ONLY_THE_JDK_CONTRACTS_AND_UNICODE_DATA = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "moderato.contracts", "moderato.rules..", "com.ibm.icu..", "org.jspecify..");

    @ArchTest
    static final ArchRule HAS_NO_CLOCK_NO_CHANCE_AND_NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.time..", "java.net.http..", "java.sql..", "java.util.concurrent..")
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
