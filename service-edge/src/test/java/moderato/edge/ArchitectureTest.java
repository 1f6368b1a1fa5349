package moderato.edge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import moderato.contracts.Event;
import moderato.contracts.JsonForm;
import moderato.contracts.Reading;
import moderato.contracts.Topic;

@AnalyzeClasses(packages = "moderato.edge", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule theEdgeKnowsEventsAndTopicsButNoComment = noClasses()
            .should()
            .dependOnClassesThat(Predicates.resideInAPackage("moderato.contracts")
                    .and(Predicates.assignableTo(Event.class)
                            .or(Predicates.assignableTo(Topic.class))
                            .or(Predicates.assignableTo(Reading.class))
                            .or(Predicates.assignableTo(JsonForm.class))
                            .negate()));

    @ArchTest
    static final ArchRule noTypeIsEverTakenFromAHeader = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "org\\.springframework\\.kafka\\.(support\\.(.*HeaderMapper|serializer\\.Delegating.*|mapping\\..*)"
                            + "|retrytopic\\..*|listener\\.CommonDelegatingErrorHandler|support\\.serializer\\.JsonDeserializer)");
}
