package qunheng.chart.region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import qunheng.chart.FigureContext;
import qunheng.knowledge.Region;
import qunheng.model.RegionalTable;

/** What a subject is called, where it comes from and what it is not. */
public record SubjectWords(FigureContext context, Subject subject) {
    /** For titles: the measure, the industry and the year. */
    public String name() {
        return name(YearSubjects.chosen(subject));
    }

    /** The same for a figure over all years. */
    String overYears() {
        return name(RegionalTable.NO_YEAR);
    }

    private String name(int year) {
        return switch (subject) {
            case Subject.Counts(var counts, _) -> new DatasetWords(context, counts).name();
            case Subject.Slice slice -> {
                var table = slice.table();
                var parts = new ArrayList<String>();
                parts.add(table.name().equals(table.measure()) || table.measure().isEmpty()
                        ? table.name()
                        : context.get("chart.subject.measure", table.name(), table.measure()));
                if (slice.industry() != null) {
                    parts.add(context.get("chart.subject.industry", slice.industry()));
                }
                if (year != RegionalTable.NO_YEAR) {
                    parts.add(context.numbers().year(year));
                }
                yield String.join(context.get("chart.nameSeparator"), parts);
            }
        };
    }

    /** What the numbers count, with their unit. */
    public String quantity() {
        return switch (subject) {
            case Subject.Counts _ -> context.get("chart.tileMap.quantity");
            case Subject.Slice slice -> {
                var table = slice.table();
                var measure = table.measure().isEmpty() ? table.name() : table.measure();
                yield table.unit().isEmpty() ? measure : context.get("chart.subject.quantity", measure, table.unit());
            }
        };
    }

    public String source() {
        return switch (subject) {
            case Subject.Counts(var counts, _) -> new DatasetWords(context, counts).source();
            case Subject.Slice slice ->
                context.get(
                        slice.table().source().isBlank() ? "chart.subject.noSource" : "chart.subject.source",
                        slice.table().source());
        };
    }

    /** The notes of a figure: warnings first, then its own, the sample and what is missing, the limits of the data. */
    List<String> notes(List<String> own) {
        var notes = new ArrayList<String>();
        notes.addAll(own);
        notes.add(sample());
        return switch (subject) {
            case Subject.Counts(var counts, _) -> new DatasetWords(context, counts).notes(notes);
            case Subject.Slice slice -> {
                if (!slice.table().note().isBlank()) {
                    notes.add(slice.table().note());
                }
                yield notes;
            }
        };
    }

    private String sample() {
        var data = subject.data();
        var present = data.present(context.knowledge());
        var missing = data.missing(context.knowledge());
        var sample = context.messages().of(subject.sample(), "chart");
        return missing.isEmpty()
                ? context.get("chart.subject.sample", sample, present.size())
                : context.get(
                        "chart.subject.sample.missing",
                        sample,
                        present.size(),
                        missing.size() > 8
                                ? context.get("chart.subject.units", missing.size())
                                : missing.stream()
                                        .map(this::shortName)
                                        .collect(Collectors.joining(context.get("chart.listSeparator"))));
    }

    public String shortName(Region region) {
        return context.in(region.shortName());
    }

    public String shown(double value) {
        return Double.isNaN(value)
                ? context.get("chart.noData.sign")
                : subject instanceof Subject.Counts
                        ? context.numbers().count(Math.round(value))
                        : Figures.shown(context, value);
    }

    String tooltip(Region region, double value) {
        return Double.isNaN(value)
                ? context.get("chart.region.tooltip.noData", context.in(region.name()))
                : context.get("chart.subject.tooltip", context.in(region.name()), shown(value), quantity());
    }
}
