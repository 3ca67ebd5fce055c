package qunheng.report.content;

import java.util.List;
import java.util.stream.Collectors;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.knowledge.Knowledge;
import qunheng.report.ReportLanguage;

/** The language or languages that a report speaks, the first one first. */
record Voices(List<FigureContext> each) {
    Voices {
        each = List.copyOf(each);
    }

    static Voices of(Knowledge knowledge, ReportLanguage language) {
        return new Voices(language.languages().stream()
                .map(one -> new FigureContext(knowledge, one, ChartTheme.PRINT))
                .toList());
    }

    /** Both on one line, as in a heading; once where they are the same. */
    String inline(Phrase phrase) {
        return joined(phrase, " / ");
    }

    /** One below the other, as in a cell of a table; once where they are the same. */
    String lines(Phrase phrase) {
        return joined(phrase, "\n");
    }

    private String joined(Phrase phrase, String between) {
        return each.stream().map(phrase::in).distinct().collect(Collectors.joining(between));
    }
}
