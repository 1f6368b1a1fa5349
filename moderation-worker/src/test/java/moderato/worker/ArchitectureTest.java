package moderato.worker;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import java.time.Instant;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

@AnalyzeClasses(packages = "moderato.worker", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule KNOWS_NO_OTHER_SERVICE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("moderato.intake..", "moderato.notification..", "moderato.local..", "java.sql..");

    @ArchTest
    static final ArchRule STREAMS_ONLY_WHERE_RECORDS_FLOW = noClasses()
            .that()
            .resideOutsideOfPackage("moderato.worker.streams")
            .and()
            .doNotHaveSimpleName("ModerationTopology")
            .and()
            .doNotHaveSimpleName("ModerationProcessor")
            .and()
            .doNotHaveSimpleName("SitePolicies")
            .and()
            .doNotHaveSimpleName("Progress")
            .and()
            .doNotHaveSimpleName("JudgedComments")
            .and()
            .doNotHaveSimpleName("Changelogs")
            .and()
            .doNotHaveSimpleName("WorkerConfiguration")
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.kafka.."));

    @ArchTest
    static final ArchRule JUDGING_KNOWS_NOT_HOW_IT_IS_RUN = noClasses()
            .that()
            .resideInAPackage("moderato.worker")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("moderato.worker.streams");

    /** Its header type mappers, delegating deserializers and retry topics are banned; the worker needs none of it. */
    @ArchTest
    static final ArchRule NOTHING_OF_SPRING_KAFKA =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework.kafka..");

    @ArchTest
    static final ArchRule ALL_METERS_IN_ONE_CLASS = noClasses()
            .that()
            .doNotHaveSimpleName("WorkerMeters")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Counter.class, Timer.class, Gauge.class, DistributionSummary.class);

    @ArchTest
    static final ArchRule NO_CLOCK_BUT_THE_ONE_GIVEN = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule WIRED_BY_ONE_CONFIGURATION =
            classes().that().areMetaAnnotatedWith(Component.class).should().beMetaAnnotatedWith(Configuration.class);
}
