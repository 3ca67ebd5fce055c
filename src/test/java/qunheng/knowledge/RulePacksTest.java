package qunheng.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import qunheng.model.IndicatorId;

/** Every pack refers only to what is there, and says of every number whose it is. */
class RulePacksTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    @Test
    void theEuMannerPackAndTheGradientAreShipped() {
        assertThat(KNOWLEDGE.rulePacks()).extracting(RulePack::id).startsWith("eu-manner", "gradient");
        assertThat(KNOWLEDGE.rulePack("eu-manner").tiers())
                .extracting(Tier::id)
                .containsExactly("bronze", "silver", "gold");
        assertThat(KNOWLEDGE.rulePack("gradient").tiers())
                .extracting(tier -> tier.name().zh())
                .containsExactly("基础级", "成长级", "跃升级", "引领级");
    }

    @Test
    void everyGateReadsLensesAndIndicatorsThatExist() {
        for (var pack : KNOWLEDGE.rulePacks()) {
            if (pack.lens() != null) {
                assertThat(KNOWLEDGE.lens(pack.lens())).isNotNull();
            }
            pack.items().forEach(item -> {
                if (item.indicator() != null) {
                    assertThat(KNOWLEDGE.find(item.indicator())).as(item.id()).isPresent();
                }
            });
            pack.gates().forEach(gate -> {
                lens(gate).ifPresent(id -> assertThat(KNOWLEDGE.lens(id)).isNotNull());
                indicators(gate).forEach(id -> assertThat(KNOWLEDGE.find(id)).as(id.value()).isPresent());
            });
        }
    }

    @Test
    void aProposedThresholdSaysSoInBothLanguages() {
        for (var pack : KNOWLEDGE.rulePacks()) {
            pack.thresholds().forEach(threshold -> {
                var proposed = threshold.status() == ThresholdStatus.PROPOSED;
                assertThat(threshold.source().zh().contains("本工具提出")).as(threshold.toString()).isEqualTo(proposed);
                assertThat(threshold.source().en().contains("roposed")).as(threshold.toString()).isEqualTo(proposed);
            });
        }
    }

    @Test
    void everyGateButAnyOfAndAllOfHasAThreshold() {
        for (var pack : KNOWLEDGE.rulePacks()) {
            pack.gates().forEach(gate ->
                    assertThat(gate.thresholds().isEmpty())
                            .isEqualTo(gate instanceof Gate.AnyOf || gate instanceof Gate.AllOf));
        }
    }

    @Test
    void noPackIsNamedAsIfItWereTheEuLabel() {
        assertThat(KNOWLEDGE.rulePack("eu-manner").name().zh()).contains("参照");
        assertThat(KNOWLEDGE.rulePack("eu-manner").name().en()).contains("manner");
    }

    @Test
    void aPackThatIncludesATierItDoesNotHaveIsRefused() {
        var pack = KNOWLEDGE.rulePack("gradient");
        var upsideDown = pack.tiers().reversed();
        assertThatThrownBy(() -> new RulePack(
                        "x", "1.0.0", pack.name(), pack.note(), pack.citation(), pack.lens(), pack.unrated(),
                        pack.signature(), upsideDown))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rule pack x: tier leading");
    }

    private static Optional<String> lens(Gate gate) {
        return switch (gate) {
            case Gate.Coverage g -> Optional.of(g.lens());
            case Gate.LensScore g -> Optional.of(g.lens());
            case Gate.EveryCriterion g -> Optional.of(g.lens());
            case Gate.CompleteAssessment g -> Optional.of(g.lens());
            case Gate.EvidenceShare g -> Optional.of(g.lens());
            case Gate.EarlierAssessment g -> Optional.of(g.lens());
            case Gate.Improvement g -> Optional.of(g.lens());
            case Gate.RankWithin g -> Optional.of(g.lens());
            default -> Optional.empty();
        };
    }

    private static List<IndicatorId> indicators(Gate gate) {
        return switch (gate) {
            case Gate.IndicatorMean g -> g.indicators();
            case Gate.IndicatorAtLeast g -> List.of(g.indicator());
            case Gate.IndicatorAtMost g -> List.of(g.indicator());
            default -> List.of();
        };
    }
}
