package moderato.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.context.annotation.Configuration;

@AnalyzeClasses(packages = "moderato.intake", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule PACKAGES_DEPEND_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("service")
            .definedBy("moderato.intake")
            .layer("identity")
            .definedBy("moderato.intake.identity")
            .layer("site")
            .definedBy("moderato.intake.site")
            .layer("thread")
            .definedBy("moderato.intake.thread")
            .layer("submission")
            .definedBy("moderato.intake.submission")
            .layer("demo")
            .definedBy("moderato.intake.demo")
            .whereLayer("demo")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("submission")
            .mayOnlyBeAccessedByLayers("demo")
            .whereLayer("thread")
            .mayOnlyBeAccessedByLayers("submission", "demo")
            .whereLayer("identity")
            .mayOnlyBeAccessedByLayers("submission")
            .whereLayer("site")
            .mayOnlyBeAccessedByLayers("submission", "demo")
            .whereLayer("service")
            .mayOnlyBeAccessedByLayers("identity", "site", "thread", "submission", "demo");

    @ArchTest
    static final ArchRule KAFKA_IS_KNOWN_TO_WHAT_POLLS_OR_SENDS = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(SitesFollower|ThreadListener|SubmissionLog|DurabilityPromise)(\\$.*)?")
            .and()
            .areNotAnnotatedWith(Configuration.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

    @ArchTest
    static final ArchRule SQL_IS_KNOWN_TO_THE_THREADS = noClasses()
            .that()
            .resideOutsideOfPackage("moderato.intake.thread")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule NO_TYPE_OF_A_HEADER_NO_RETRY_TOPIC = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.springframework\\.kafka\\.(support\\.(mapping|converter|serializer)\\..*"
                    + "|retrytopic\\..*|annotation\\.RetryableTopic|listener\\.CommonDelegatingErrorHandler)");

    @ArchTest
    static final ArchRule NO_COMPONENT_IS_SCANNED_FOR = noClasses()
            .should()
            .beAnnotatedWith("org.springframework.stereotype.Component")
            .orShould()
            .beAnnotatedWith("org.springframework.stereotype.Service")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");
}
