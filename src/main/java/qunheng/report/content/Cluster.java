package qunheng.report.content;

import qunheng.chart.lens.Subject;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.report.ReportOptions;
import qunheng.scoring.Assessment;
import qunheng.scoring.LensAssessment;
import qunheng.tiering.Verdict;

/** The cluster that a report is about, with what was asked for. */
record Cluster(Material material, Profile profile, ReportOptions options) {
    Knowledge knowledge() {
        return material.knowledge();
    }

    Project project() {
        return material.project();
    }

    int year() {
        return material.year();
    }

    Assessment assessment() {
        return material.assessment(profile.id());
    }

    Verdict verdict() {
        return material.verdict(profile.id());
    }

    Subject subject() {
        return Subject.of(profile, year());
    }

    Phrase name() {
        return name(profile);
    }

    /** In the language of the sentence, else in the other. */
    static Phrase name(Profile profile) {
        return voice -> Subject.of(profile, 0).name(voice.language());
    }

    static Phrase name(Project project) {
        return voice -> {
            var first = voice.language() == Language.ZH ? project.nameZh() : project.nameEn();
            return first.isBlank() ? project.nameZh() + project.nameEn() : first;
        };
    }

    Phrase lens(LensAssessment result) {
        return Phrase.of(knowledge().lens(result.lensId()).shortName());
    }

    Phrase criterion(LensAssessment result, String id) {
        return knowledge().lens(result.lensId()).criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .findFirst()
                .map(criterion -> Phrase.of(criterion.name()))
                .orElse(Phrase.plain(id));
    }

    Phrase indicator(IndicatorId id) {
        return knowledge().find(id).map(found -> Phrase.of(found.name())).orElse(Phrase.plain(id.value()));
    }

    /** A value with its unit; of a rubric the level. */
    static Phrase value(Indicator indicator, double value) {
        return voice -> {
            if (Double.isNaN(value)) {
                return voice.get("content.missing");
            }
            var shown = voice.numbers().value(value);
            return indicator.rubric()
                    ? voice.get("content.level", shown)
                    : voice.get("content.valueUnit", shown, voice.in(indicator.unit().label()));
        };
    }

    /** How many indicators of the catalogue apply to it. */
    int applicable() {
        var values = assessment().values();
        return (int) java.util.stream.IntStream.range(0, values.size()).filter(values::applicable).count();
    }

    int filled() {
        return applicable() - assessment().values().missing().size();
    }

    /** The lens as a figure: the score if enough is known, else that there is none. */
    static Phrase headline(LensAssessment result) {
        return result.headline() ? Phrase.score(result.score()) : Phrase.of("content.noScore");
    }

    /** The label of a verdict with "indicative" or "reviewed" behind it. */
    static Phrase title(Verdict verdict) {
        return Phrase.of(verdict.title());
    }
}
