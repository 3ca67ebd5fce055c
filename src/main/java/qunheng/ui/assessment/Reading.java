package qunheng.ui.assessment;

import java.util.List;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.scoring.Assessment;
import qunheng.scoring.LensAssessment;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;

/** One profile's assessment at one moment, with the words to tell it in. */
record Reading(Knowledge knowledge, Project project, Profile profile, Assessment assessment, Language language) {
    /** The lens whose score is read first (open question 7). */
    static final String HEADLINE_LENS = "five-forces";

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

    /** Names one after the other. */
    String list(List<String> names) {
        return names.stream().reduce((a, b) -> text("assessment.list", a, b)).orElse("");
    }

    /** Sentences one after the other; Chinese sets no space between them. */
    String sentences(List<String> sentences) {
        return String.join(language == Language.ZH ? "" : " ", sentences);
    }

    /** The lenses in the order of the screen: the headline lens first. */
    List<Lens> lenses() {
        return knowledge.lenses().stream()
                .sorted((a, b) -> Boolean.compare(b.id().equals(HEADLINE_LENS), a.id().equals(HEADLINE_LENS)))
                .toList();
    }

    LensAssessment result(Lens lens) {
        return assessment.lens(lens.id());
    }

    int index(IndicatorId id) {
        return knowledge.indexOf(id);
    }

    boolean filled(IndicatorId id) {
        return !assessment.values().missing(index(id));
    }

    boolean applicable(IndicatorId id) {
        return assessment.values().applicable(index(id));
    }

    /** A score to the nearest integer, or the word for "no score". */
    String score(double score) {
        return Double.isNaN(score) ? text("assessment.none") : Long.toString(Math.round(score));
    }

    /** The interval to the nearest integers; empty when there is none. */
    String interval(double low, double high) {
        return Double.isNaN(low) || Double.isNaN(high) ? "" : Math.round(low) + "–" + Math.round(high);
    }

    /** A value with its unit; a rubric level with its meaning. */
    String value(Indicator indicator, double value) {
        if (Double.isNaN(value)) {
            return NumberFormats.MISSING;
        }
        if (indicator.rubric()) {
            return text("assessment.rubricLevel", numbers().value(value));
        }
        return numbers().value(value) + unit(indicator);
    }

    String unit(Indicator indicator) {
        var label = in(indicator.unit().label());
        return label.equals("%") ? " %" : " " + label;
    }

    /** A citation as people quote it: the document's title and the section. */
    String citation(qunheng.knowledge.Citation citation) {
        if (citation.document().equals(qunheng.knowledge.Citation.OWN)) {
            return text("assessment.ownProposal");
        }
        var document = knowledge.document(citation.document());
        return text("assessment.citation", citation.document(), in(document.title()), citation.section());
    }
}
