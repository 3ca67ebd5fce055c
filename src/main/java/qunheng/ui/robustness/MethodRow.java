package qunheng.ui.robustness;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.chart.robustness.StudyWords;
import qunheng.model.Language;
import qunheng.robustness.lens.LensAggregation;
import qunheng.robustness.lens.LensMethod;
import qunheng.robustness.lens.LensNormalisation;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;

/**
 * One normalisation with every aggregation, in words.
 *
 * @param cells score and rank, or why there is none, by aggregation
 */
record MethodRow(String name, List<String> cells) {

    static List<MethodRow> of(Findings findings, Language language) {
        var words = new Words(findings, language);
        var rows = new ArrayList<MethodRow>();
        for (var normalisation : LensNormalisation.values()) {
            rows.add(new MethodRow(
                    words.messages().of(normalisation, "robustness"),
                    findings.methods().stream()
                            .filter(cell -> cell.normalisation() == normalisation)
                            .map(words::cell)
                            .toList()));
        }
        return rows;
    }

    /** The table with its title, source and notes, for copying and writing. */
    static ChartDescription description(Findings findings, Language language) {
        var messages = Messages.in(language);
        var header = new ArrayList<String>();
        header.add(messages.get("robustness.screen.column.normalisation"));
        for (var aggregation : LensAggregation.values()) {
            header.add(messages.of(aggregation, "robustness"));
        }
        var rows = new ArrayList<List<Cell>>();
        for (var row : of(findings, language)) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.text(row.name()));
            row.cells().forEach(cell -> cells.add(Cell.text(cell)));
            rows.add(cells);
        }
        var words = new Words(findings, language).study();
        return new ChartDescription(
                messages.get(
                        "robustness.screen.methods.title",
                        words.cluster(findings.request().profile()),
                        words.lens(findings.request().lens())),
                messages.get("robustness.screen.methods.source"),
                List.of(messages.get("robustness.screen.methods.note"), messages.get("chart.note.indicative")),
                new ChartTable(header, rows),
                messages.get("robustness.screen.methods.note"));
    }

    private record Words(Findings findings, Language language) {
        Messages messages() {
            return Messages.in(language);
        }

        StudyWords study() {
            return new StudyWords(
                    new FigureContext(findings.request().knowledge(), language, ChartTheme.LIGHT),
                    findings.request().project());
        }

        String cell(LensMethod method) {
            var why = method.why();
            if (why != null) {
                return switch (why) {
                    case FEW_PEERS -> messages().get("robustness.screen.why.fewPeers", LensNormalisation.FEWEST_PEERS);
                    case ZERO ->
                        messages().get(
                                "robustness.screen.why.zero",
                                study().node(findings.request().lens(), method.zero()));
                    case NO_SCORE -> messages().get("robustness.screen.why.noScore");
                };
            }
            var score = NumberFormats.in(language).score(method.score());
            return method.ranked() > 1
                    ? messages().get("robustness.screen.scoreAndRank", score, method.rank(), method.ranked())
                    : score;
        }
    }
}
