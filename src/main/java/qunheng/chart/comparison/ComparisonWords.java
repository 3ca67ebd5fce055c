package qunheng.chart.comparison;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.FigureContext;
import qunheng.chart.lens.Subject;
import qunheng.model.IndicatorId;
import qunheng.scoring.comparison.ComparedCell;
import qunheng.scoring.comparison.ComparedItem;
import qunheng.scoring.comparison.Comparison;
import qunheng.text.NumberFormats;

/** The words that every figure and table of a comparison shares. */
public record ComparisonWords(FigureContext context, Comparison comparison) {
    public String lens() {
        return context.in(comparison.lens().shortName());
    }

    public String year() {
        return context.numbers().year(comparison.year());
    }

    public String cluster(int place) {
        return Subject.of(comparison.clusters().get(place).profile(), comparison.year()).name(context.language());
    }

    public List<String> clusters(List<Integer> places) {
        return places.stream().map(this::cluster).toList();
    }

    public String list(List<String> names) {
        return String.join(context.get("chart.nameSeparator"), names);
    }

    public String item(ComparedItem item) {
        return item.level() == ComparedItem.Level.CRITERION
                ? criterion(item.id())
                : context.in(context.knowledge().indicator(new IndicatorId(item.id())).name());
    }

    public String criterion(String id) {
        return comparison.lens().criteria().stream()
                .filter(criterion -> criterion.id().equals(id))
                .map(criterion -> context.in(criterion.name()))
                .findFirst()
                .orElse(id);
    }

    /** To the nearest integer (open question 17), or the word for why there is none. */
    public String shown(ComparedCell cell) {
        return switch (cell.state()) {
            case SCORED -> whole(cell.score());
            case MISSING -> context.get("chart.comparison.missing");
            case NOT_APPLICABLE -> context.get("chart.comparison.notApplicable");
        };
    }

    public String whole(double score) {
        return Double.isNaN(score) ? NumberFormats.MISSING : Long.toString(Math.round(score));
    }

    public String interval(double low, double high) {
        return whole(low) + '–' + whole(high);
    }

    public String source() {
        var lens = comparison.lens();
        return context.get(
                "chart.comparison.source",
                comparison.clusters().size(),
                year(),
                lens(),
                context.in(context.knowledge().document(lens.document()).title()),
                lens.citation().section());
    }

    /** What every comparison says of itself; differences first, because they decide how the rest is read. */
    public List<String> notes(String... more) {
        var notes = new ArrayList<String>();
        if (comparison.clusters().stream().anyMatch(c -> c.profile().identity().fictional())) {
            notes.add(context.get("chart.note.fictional.some"));
        }
        for (var difference : comparison.differences()) {
            notes.add(context.messages().of(difference, "chart"));
        }
        notes.addAll(List.of(more));
        notes.add(context.get("chart.comparison.noRanking"));
        notes.add(context.get("chart.note.indicative"));
        return notes;
    }
}
