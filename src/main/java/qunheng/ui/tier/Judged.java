package qunheng.ui.tier;

import java.util.List;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.scoring.Assessment;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;
import qunheng.tiering.Reason;
import qunheng.tiering.Verdict;

/** One profile's verdict by one rule pack at one moment, with the words to tell it in. */
record Judged(
        Knowledge knowledge,
        Project project,
        Profile profile,
        Assessment assessment,
        RulePack pack,
        Verdict verdict,
        Language language) {
    /** Names the pack among all that judge the cluster. */
    String key() {
        return pack.basedOn() == null ? pack.id() : pack.edition();
    }

    Messages messages() {
        return Messages.in(language);
    }

    NumberFormats numbers() {
        return NumberFormats.in(language);
    }

    String text(String key, Object... arguments) {
        return messages().get(key, arguments);
    }

    String in(Bilingual text) {
        return text.in(language);
    }

    String sentence(Reason reason) {
        return messages().get(reason.key(), reason.in(language));
    }

    String tierName(String id) {
        return in(pack.tier(id).name());
    }

    String value(Indicator indicator, double value) {
        if (indicator.rubric()) {
            return text("tier.level", numbers().value(value));
        }
        var unit = in(indicator.unit().label());
        return numbers().value(value) + (unit.equals("%") ? "%" : " " + unit);
    }

    /** The cluster in this language, or in the other one if it has no name here. */
    String cluster() {
        var identity = profile.identity();
        var first = language == Language.ZH ? identity.nameZh() : identity.nameEn();
        var second = language == Language.ZH ? identity.nameEn() : identity.nameZh();
        return first.isBlank() ? second : first;
    }

    /** Names one after the other. */
    String list(List<String> names) {
        return names.stream().reduce((a, b) -> text("tier.list", a, b)).orElse("");
    }

    /** Sentences one after the other; Chinese sets no space between them. */
    String join(String first, String second) {
        return first + (language == Language.ZH || first.isEmpty() ? "" : " ") + second;
    }
}
