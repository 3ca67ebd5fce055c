package qunheng.tiering.roadmap;

import java.util.Arrays;
import java.util.List;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Citation;
import qunheng.knowledge.Gate;
import qunheng.knowledge.RulePack;
import qunheng.knowledge.Threshold;
import qunheng.knowledge.ThresholdStatus;
import qunheng.knowledge.Tier;
import qunheng.model.IndicatorId;
import qunheng.scoring.ProfileFixture;

/** Rule packs of one tier, made of the gates that a test is about. */
final class Packs {
    static final String LENS = "eu-aspects";
    static final Bilingual NAME = new Bilingual("测试", "test");

    private Packs() {}

    static RulePack of(Gate... gates) {
        return of(Arrays.asList(gates));
    }

    /** A pack like the EU-manner one, but with one tier {@code top}. */
    static RulePack of(List<Gate> gates) {
        var like = ProfileFixture.KNOWLEDGE.rulePack("eu-manner");
        return new RulePack(
                "test",
                "1",
                NAME,
                NAME,
                new Citation("own", ""),
                LENS,
                NAME,
                like.signature(),
                List.of(new Tier("top", NAME, NAME, List.of(), gates, null)));
    }

    static Threshold at(double value) {
        return new Threshold(value, ThresholdStatus.PROPOSED, NAME);
    }

    static Gate.LensScore mean(double minimum) {
        return new Gate.LensScore("mean", NAME, LENS, at(minimum));
    }

    static Gate.EveryCriterion floor(double minimum) {
        return new Gate.EveryCriterion("floor", NAME, LENS, at(minimum));
    }

    static Gate.Coverage coverage(double minimum) {
        return new Gate.Coverage("coverage", NAME, LENS, at(minimum));
    }

    static Gate.IndicatorMean indicators(double minimum, String... ids) {
        return new Gate.IndicatorMean("indicators", NAME, ids(ids), at(minimum));
    }

    static Gate.IndicatorAtLeast atLeast(String indicator, double minimum) {
        return new Gate.IndicatorAtLeast("least-" + indicator, NAME, new IndicatorId(indicator), at(minimum));
    }

    static Gate.IndicatorAtMost atMost(String indicator, double maximum) {
        return new Gate.IndicatorAtMost("most-" + indicator, NAME, new IndicatorId(indicator), at(maximum));
    }

    static Gate.AnyOf any(Gate... gates) {
        return new Gate.AnyOf("any", NAME, List.of(gates));
    }

    static Gate.Improvement improvement(int subCriteria, double points) {
        return new Gate.Improvement("improvement", NAME, LENS, at(subCriteria), at(points), at(1), at(60));
    }

    static List<IndicatorId> ids(String... ids) {
        return Arrays.stream(ids).map(IndicatorId::new).toList();
    }
}
