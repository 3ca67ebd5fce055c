package qunheng.ui.diagnosis;

import java.util.ArrayList;
import java.util.List;
import qunheng.diagnosis.CutoffText;
import qunheng.diagnosis.Cutoffs;
import qunheng.diagnosis.Diagnosing;
import qunheng.diagnosis.Finding;
import qunheng.diagnosis.classification.AnswerText;
import qunheng.diagnosis.classification.Answers;
import qunheng.diagnosis.classification.Labelling;
import qunheng.diagnosis.classification.SchemeLabel;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Citation;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.scoring.Assessment;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;

/**
 * One profile's findings and labels at one moment, with the words to tell them in.
 *
 * @param problems sentences on decisions that were kept and could not be read
 */
record Diagnosed(
        Knowledge knowledge,
        Project project,
        Profile profile,
        Assessment assessment,
        Cutoffs cutoffs,
        Answers answers,
        List<Finding> findings,
        List<SchemeLabel> labels,
        List<String> problems,
        Language language) {

    static Diagnosed of(
            Knowledge knowledge, Project project, Profile profile, Assessment assessment, Language language) {
        var cutoffs = CutoffText.read(project.choices(), knowledge.diagnoses());
        var answers = AnswerText.read(project, profile);
        var problems = new ArrayList<String>();
        if (cutoffs.problem() != null) {
            problems.add(Messages.in(language).get(cutoffs.problem()));
        }
        answers.unreadable().forEach(key -> problems.add(Messages.in(language).get("diagnosis.kept.answer", key)));
        return new Diagnosed(
                knowledge,
                project,
                profile,
                assessment,
                cutoffs.cutoffs(),
                answers.answers(),
                Diagnosing.findings(knowledge, project, assessment, cutoffs.cutoffs()),
                Labelling.labels(knowledge, project, assessment, answers.answers()),
                problems,
                language);
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

    String word(Enum<?> constant) {
        return messages().of(constant, "diagnosis");
    }

    String in(Bilingual text) {
        return text.in(language);
    }

    Indicator indicator(IndicatorId id) {
        return knowledge.indicator(id);
    }

    Named named(IndicatorId id) {
        return new Named(id, in(indicator(id).name()));
    }

    String value(Indicator indicator, double value) {
        if (Double.isNaN(value)) {
            return NumberFormats.MISSING;
        }
        if (indicator.rubric()) {
            return text("diagnosis.level", numbers().value(value));
        }
        var unit = in(indicator.unit().label());
        return numbers().value(value) + (unit.equals("%") ? "%" : " " + unit);
    }

    String citation(Citation citation) {
        return citation.document().equals(Citation.OWN)
                ? text("diagnosis.own")
                : citation.section().isEmpty() ? citation.document() : citation.document() + ' ' + citation.section();
    }

    String list(List<String> names) {
        return names.stream().reduce((a, b) -> text("diagnosis.list", a, b)).orElse("");
    }

    /** Sentences one after the other; Chinese sets no space between them. */
    String join(String first, String second) {
        return first + (language == Language.ZH || first.isEmpty() || second.isEmpty() ? "" : " ") + second;
    }

    String cluster() {
        var identity = profile.identity();
        var first = language == Language.ZH ? identity.nameZh() : identity.nameEn();
        return first.isBlank() ? (language == Language.ZH ? identity.nameEn() : identity.nameZh()) : first;
    }
}
