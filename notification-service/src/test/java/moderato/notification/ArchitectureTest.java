package moderato.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "moderato.notification", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** queue ← desk · alert ← channel · site, and what they stand on. */
    @ArchTest
    static final ArchRule packagesDependAsDrawn = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("shared")
            .definedBy("moderato.notification")
            .layer("account")
            .definedBy("moderato.notification.account")
            .layer("outbox")
            .definedBy("moderato.notification.outbox")
            .layer("queue")
            .definedBy("moderato.notification.queue")
            .layer("alert")
            .definedBy("moderato.notification.alert")
            .layer("channel")
            .definedBy("moderato.notification.channel")
            .layer("desk")
            .definedBy("moderato.notification.desk")
            .layer("site")
            .definedBy("moderato.notification.site")
            .whereLayer("shared")
            .mayNotAccessAnyLayer()
            .whereLayer("account")
            .mayOnlyAccessLayers("shared")
            .whereLayer("outbox")
            .mayOnlyAccessLayers("shared")
            .whereLayer("queue")
            .mayOnlyAccessLayers("account", "outbox", "shared")
            .whereLayer("alert")
            .mayOnlyAccessLayers("account", "queue", "shared")
            .whereLayer("channel")
            .mayOnlyAccessLayers("alert", "queue", "shared")
            .whereLayer("desk")
            .mayOnlyAccessLayers("account", "alert", "queue", "shared")
            .whereLayer("site")
            .mayOnlyAccessLayers("outbox", "shared")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule noPackageDependsOnItself =
            slices().matching("moderato.notification.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule kafkaIsKnownToThePollerAndTheRelay = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(QueueListener|OutboxRelay|OutboxConfiguration)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

    @ArchTest
    static final ArchRule metersSitInOneClass = noClasses()
            .that()
            .haveNameNotMatching(".*\\.Notification(Metrics|Configuration)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.micrometer..");

    @ArchTest
    static final ArchRule noTypeIsEverTakenFromAHeader = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.springframework\\.kafka\\.(support\\.(.*HeaderMapper|serializer\\.Delegating.*|mapping\\..*)"
                            + "|retrytopic\\..*|listener\\.CommonDelegatingErrorHandler|support\\.serializer\\.JsonDeserializer)");

    @ArchTest
    static final ArchRule domainTypesKnowNoFramework = noClasses()
            .that()
            .haveNameMatching(
                    ".*\\.(QueuedComment|Content|Version|AlertGroup|Alert|Delivery|Excerpt|Highlight)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "java.sql..", "jakarta..");
}
