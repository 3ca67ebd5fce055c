package qunheng.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures of the documents: all there, and every reference to one leads to it. */
class FactsTest {
    private final Knowledge knowledge = Knowledge.load();
    private final Facts facts = knowledge.facts();

    @Test
    void twoHundredAndFiftyEightFactsOfWhichNineteenAreDerived() {
        assertThat(facts.all()).hasSize(258);
        assertThat(facts.all().stream().map(Fact::id)).doesNotHaveDuplicates();
        assertThat(facts.all().stream().filter(Fact::derived)).hasSize(19);
        assertThat(facts.all()).allSatisfy(fact -> assertThat(fact.derived())
                .isEqualTo(fact.id().startsWith("FD")));
    }

    @Test
    void everyFactCarriesItsDocumentAndKnownLabels() {
        var topics = facts.topics().stream().map(Label::id).collect(Collectors.toSet());
        var scopes = facts.scopes().stream().map(Label::id).collect(Collectors.toSet());
        assertThat(facts.all()).allSatisfy(fact -> {
            assertThat(fact.id()).matches("FD?" + fact.citation().document() + "-\\d{3}");
            assertThat(knowledge.document(fact.citation().document())).isNotNull();
            assertThat(fact.citation().section()).isNotBlank();
            assertThat(topics).contains(fact.topic());
            assertThat(scopes).contains(fact.scope());
            assertThat(facts.qualifier(fact).id()).isEqualTo(fact.qualifier());
        });
    }

    @Test
    void everyFactThatAnIndicatorNamesExists() {
        assertThat(knowledge.indicators()).allSatisfy(indicator -> {
            assertThat(indicator.directFacts()).allSatisfy(id -> assertThat(facts.find(id)).as(id).isPresent());
            assertThat(indicator.relatedFacts()).allSatisfy(id -> assertThat(facts.find(id)).as(id).isPresent());
        });
    }

    @Test
    void valuesAndPeriodsAreThoseOfTheDocuments() {
        assertThat(facts.get("F002-022").value()).isEqualTo(6585);
        assertThat(facts.get("F002-022").year()).hasValue(2022);
        assertThat(facts.qualifier(facts.get("F002-022")).sign()).isEqualTo("≈");
        assertThat(facts.get("F000-018").value()).isEqualTo(-5.19);
        assertThat(facts.get("F003-041").year()).isEmpty();
        assertThat(facts.get("F003-021").year()).hasValue(2023);
        assertThat(facts.get("F000-052").year()).hasValue(2025);
        assertThat(facts.get("F004-012").year()).isEmpty();
    }
}
