package qunheng.ui.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Gate;
import qunheng.model.Language;
import qunheng.scoring.ProfileFixture;
import qunheng.text.Messages;
import qunheng.tiering.GateResult;
import qunheng.tiering.Outcome;
import qunheng.tiering.Tiering;
import qunheng.ui.tier.Remedy.Place;

/** Every gate that is not passed says where it can be worked on. */
class RemedyTest {
    private static List<GateResult> gates(String pack, ProfileFixture fixture) {
        var project = fixture.project(2024);
        var verdict = Tiering.judge(
                KNOWLEDGE, KNOWLEDGE.rulePack(pack), project, project.profiles().getFirst().id(), 2024);
        return verdict.tiers().stream().flatMap(tier -> tier.gates().stream()).toList();
    }

    @Test
    void everyOpenGateOfEveryPackHasAPlaceAndEveryPassedOneHasNone() {
        for (var pack : KNOWLEDGE.rulePacks()) {
            for (var fixture :
                    List.of(new ProfileFixture().all(2024, 30), new ProfileFixture().put("IS-SCL-01", 2024, 5))) {
                for (var gate : gates(pack.id(), fixture)) {
                    assertThat(Remedy.of(gate).isEmpty()).as(pack.id() + " " + gate.gate().id())
                            .isEqualTo(gate.outcome() == Outcome.PASS);
                }
            }
        }
    }

    @Test
    void eachKindOfGateLeadsToItsOwnPlace() {
        for (var gate : gates("eu-manner", new ProfileFixture().all(2024, 30))) {
            if (gate.outcome() == Outcome.PASS) {
                continue;
            }
            var places = Remedy.of(gate).stream().map(Remedy::place).toList();
            switch (gate.gate()) {
                case Gate.Reviewers g -> assertThat(places).containsExactly(Place.REVIEWERS);
                case Gate.EvidenceShare g -> {
                    assertThat(places).containsExactly(Place.EVIDENCE);
                    assertThat(Remedy.of(gate).getFirst().indicator()).isEqualTo(gate.lacking().getFirst());
                }
                case Gate.LensScore g -> assertThat(places).contains(Place.ROADMAP);
                case Gate.IndicatorAtLeast g ->
                    assertThat(Remedy.of(gate)).containsExactly(new Remedy(Place.VALUE, g.indicator()));
                default -> assertThat(places).isNotEmpty();
            }
        }
        assertThat(gates("sme-cluster-2022", new ProfileFixture().all(2024, 30)).stream()
                        .filter(gate -> gate.gate() instanceof Gate.Answer)
                        .flatMap(gate -> Remedy.of(gate).stream()))
                .isNotEmpty()
                .allMatch(remedy -> remedy.place() == Place.QUESTIONS);
    }

    @Test
    void everyPlaceIsNamedInBothLanguages() {
        for (var place : Place.values()) {
            for (var language : Language.values()) {
                assertThat(Messages.in(language).has(place.key())).as(place.name()).isTrue();
            }
        }
    }
}
