package qunheng.chart.lens;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.FigureContext;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.scoring.LensAssessment;

/** The cluster that a figure is about. */
public record Subject(String nameZh, String nameEn, int year, boolean fictional) {
    public static Subject of(Profile profile, int year) {
        var identity = profile.identity();
        return new Subject(identity.nameZh(), identity.nameEn(), year, identity.fictional());
    }

    /** In the language asked for, or in the other where it has none. */
    public String name(Language language) {
        var first = language == Language.ZH ? nameZh : nameEn;
        var second = language == Language.ZH ? nameEn : nameZh;
        return first.isBlank() ? second : first;
    }

    String source(FigureContext context, LensAssessment assessment) {
        var lens = context.knowledge().lens(assessment.lensId());
        var document = context.knowledge().document(lens.document());
        return context.get(
                "chart.lens.source",
                name(context.language()),
                context.numbers().year(year),
                context.in(lens.shortName()),
                context.in(document.title()),
                lens.citation().section());
    }

    /** What every score says of itself, and that a teaching case is one. */
    List<String> notes(FigureContext context, String... more) {
        var notes = new ArrayList<String>();
        if (fictional) {
            notes.add(context.get("chart.note.fictional"));
        }
        notes.addAll(List.of(more));
        notes.add(context.get("chart.note.indicative"));
        return notes;
    }
}
