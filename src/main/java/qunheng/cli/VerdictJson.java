package qunheng.cli;

import java.util.List;
import qunheng.knowledge.RulePack;
import qunheng.model.Basis;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.text.Messages;
import qunheng.tiering.GateResult;
import qunheng.tiering.Reason;
import qunheng.tiering.TierVerdict;
import qunheng.tiering.Verdict;
import qunheng.tiering.answers.PointsSheet;

/**
 * A verdict with every gate of every tier, each with its reason in both languages and whose number its threshold is.
 */
record VerdictJson(RulePack pack) {

    JsonBlock of(Verdict verdict) {
        var block = new JsonBlock()
                .put("pack", pack.id())
                .put("version", pack.version())
                .put("name", pack.name())
                .put("tier", verdict.tier())
                .put("title", sentence(verdict.title()))
                .put("provisional", verdict.provisional())
                .put("indicative", verdict.indicative())
                .put("equalWeights", verdict.equalWeights())
                .put("tiers", verdict.tiers().stream().map(this::tier).toList())
                .put("next", verdict.next())
                .put("counted", counted(verdict))
                .put(
                        "missingForNext",
                        verdict.missingForNext().stream().map(VerdictJson::gate).toList());
        var points = verdict.points();
        return points == null ? block : block.put("points", points(points));
    }

    private JsonBlock tier(TierVerdict verdict) {
        return new JsonBlock()
                .put("id", verdict.tierId())
                .put("name", pack.tier(verdict.tierId()).name())
                .put("outcome", verdict.outcome().name())
                .put("provisional", verdict.provisional())
                .put("gates", verdict.gates().stream().map(VerdictJson::gate).toList());
    }

    private static JsonBlock gate(GateResult result) {
        var block = new JsonBlock()
                .put("id", result.gate().id())
                .put("name", result.gate().name())
                .put("outcome", result.outcome().name())
                .put("value", result.value())
                .put("low", result.low())
                .put("high", result.high())
                .put("threshold", result.threshold());
        result.gate().thresholds().stream()
                .findFirst()
                .ifPresent(threshold -> block.put("status", threshold.status().name())
                        .put("source", threshold.source()));
        return block.put("reason", sentence(result.reason()))
                .texts("lacking", ids(result.lacking()))
                .texts("unanswered", result.unanswered())
                .put("parts", result.parts().stream().map(VerdictJson::gate).toList());
    }

    /** Which values the pack takes into account, and what it left out. */
    private JsonBlock counted(Verdict verdict) {
        var counted = pack.counted();
        var bases = counted == null ? List.of(Basis.values()) : counted.bases();
        return new JsonBlock()
                .texts("bases", bases.stream().map(Basis::name).toList())
                .put("evidence", counted != null && counted.evidence())
                .texts("leftOutIndicators", ids(verdict.leftOut().indicators()))
                .texts("leftOutQuestions", verdict.leftOut().items());
    }

    private static JsonBlock points(PointsSheet sheet) {
        return new JsonBlock()
                .put("low", sheet.low())
                .put("high", sheet.high())
                .put("most", sheet.most())
                .put("dimensions", sheet.dimensions().stream().map(VerdictJson::dimension).toList());
    }

    private static JsonBlock dimension(PointsSheet.Dimension dimension) {
        return new JsonBlock()
                .put("id", dimension.dimension().id())
                .put("name", dimension.dimension().name())
                .put("low", dimension.low())
                .put("high", dimension.high())
                .put("most", dimension.most())
                .put("items", dimension.items().stream().map(VerdictJson::item).toList());
    }

    private static JsonBlock item(PointsSheet.Item item) {
        return new JsonBlock()
                .put("id", item.item().id())
                .put("name", item.item().name())
                .put("low", item.low())
                .put("high", item.high())
                .put("most", item.most())
                .put("minimum", item.minimum().name());
    }

    private static JsonBlock sentence(Reason reason) {
        return new JsonBlock().put("zh", sentence(reason, Language.ZH)).put("en", sentence(reason, Language.EN));
    }

    private static String sentence(Reason reason, Language language) {
        return Messages.in(language).get(reason.key(), reason.in(language));
    }

    private static List<String> ids(List<IndicatorId> indicators) {
        return indicators.stream().map(IndicatorId::value).toList();
    }
}
