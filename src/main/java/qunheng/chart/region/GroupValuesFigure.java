package qunheng.chart.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.Bar;
import qunheng.chart.plot.Bar.Look;
import qunheng.chart.plot.BarListPlot;
import qunheng.chart.plot.BarListPlot.LookName;
import qunheng.knowledge.FourRegion;
import qunheng.knowledge.Region;
import qunheng.regional.Observations;

/**
 * Values of the user's own data added up by the four regions, or by the five city groups. Of a province that belongs to
 * a city group in part nobody knows from its total how much lies in the group: that part of the bar is hatched.
 */
public final class GroupValuesFigure {
    private final FigureContext context;
    private final SubjectWords words;
    private final Subject subject;
    private final RegionMarks marks;
    private final List<Region> present;

    private GroupValuesFigure(FigureContext context, Subject subject, RegionMarks marks) {
        this.context = context;
        this.subject = subject;
        this.marks = marks;
        words = new SubjectWords(context, subject);
        present = subject.data().present(context.knowledge());
        Observations.notNegative(subject.data().measured(context.knowledge()), context.get("chart.groups.sum"));
    }

    /** @throws qunheng.model.InvalidValue for a negative value, since a bar of parts cannot show one */
    public static Figure fourRegions(FigureContext context, Subject subject, RegionMarks marks) {
        return new GroupValuesFigure(context, subject, marks).fourRegions();
    }

    /** @throws qunheng.model.InvalidValue for a negative value, since a bar of parts cannot show one */
    public static Figure cityGroups(FigureContext context, Subject subject, RegionMarks marks) {
        return new GroupValuesFigure(context, subject, marks).cityGroups();
    }

    private double sum(Predicate<Region> among) {
        return present.stream().filter(among).mapToDouble(subject.data()::of).sum();
    }

    private long count(Predicate<Region> among) {
        return present.stream().filter(among).count();
    }

    private boolean own(Predicate<Region> among) {
        return context.knowledge().regions().stream()
                .anyMatch(region -> marks.own().contains(region.code()) && among.test(region));
    }

    /** What holds the picked unit is marked with it. */
    private String selected(List<String> keys, Function<Region, String> key) {
        return context.knowledge().regions().stream()
                .filter(region -> region.code().equals(marks.selected()))
                .map(key)
                .filter(keys::contains)
                .findFirst()
                .orElse("");
    }

    private Figure fourRegions() {
        var inside = sum(region -> region.fourRegion() != null);
        var bars = new ArrayList<Bar>();
        var rows = new ArrayList<List<Cell>>();
        for (var four : FourRegion.values()) {
            Predicate<Region> among = region -> region.fourRegion() == four;
            if (context.knowledge().regions().stream().noneMatch(among)) {
                continue; // a group that the project has emptied
            }
            var name = context.in(context.knowledge().name(four));
            var sum = sum(among);
            var units = count(among);
            var share = inside == 0 ? Double.NaN : sum / inside;
            var percent = inside == 0 ? context.get("chart.noData.sign") : context.numbers().percent(share);
            var shown = context.get("chart.countAndShare", words.shown(sum), percent);
            bars.add(new Bar(
                    four.name(),
                    name,
                    List.of(new Bar.Part(sum, Look.PLAIN)),
                    shown,
                    context.get("chart.fourRegions.tooltip", name, units, shown),
                    own(among)));
            rows.add(List.of(
                    Cell.text(name),
                    Cell.number(context.numbers().count(units), units),
                    Cell.number(words.shown(sum), sum),
                    Cell.number(percent, share)));
        }
        var notes = new ArrayList<String>();
        notes.add(context.get("chart.groups.note"));
        notes.add(new GroupWords(context).fourRegionsNote());
        var plot = new BarListPlot(context.theme(), bars, List.of(), more -> "");
        plot.select(selected(
                Arrays.stream(FourRegion.values()).map(Enum::name).toList(),
                region -> String.valueOf(region.fourRegion())));
        return figure(
                plot,
                new GroupWords(context).fourRegionsTitle(),
                "chart.fourRegions.summary",
                notes,
                new ChartTable(
                        List.of(
                                context.get("chart.column.fourRegion"),
                                context.get("chart.column.units"),
                                words.quantity(),
                                context.get("chart.column.share")),
                        rows),
                bars,
                180);
    }

    private Figure cityGroups() {
        var groups = context.knowledge().cityGroups();
        var bars = new ArrayList<Bar>();
        var rows = new ArrayList<List<Cell>>();
        for (var group : groups) {
            Predicate<Region> among = region -> Objects.equals(region.cityGroup(), group.id());
            var name = context.in(group.name());
            var whole = sum(among.and(Region::cityGroupWhole));
            var part = sum(among.and(Predicate.not(Region::cityGroupWhole)));
            var shown = part == 0
                    ? words.shown(whole)
                    : context.get("chart.cityGroups.between", words.shown(whole), words.shown(whole + part));
            bars.add(new Bar(
                    group.id(),
                    name,
                    List.of(new Bar.Part(whole, Look.PLAIN), new Bar.Part(part, Look.HATCHED)),
                    shown,
                    context.get("chart.groups.tooltip", name, words.shown(whole), words.shown(part)),
                    own(among)));
            rows.add(List.of(
                    Cell.text(name), Cell.number(words.shown(whole), whole), Cell.number(words.shown(part), part)));
        }
        var partial = context.knowledge().regions().stream()
                .filter(region -> region.cityGroup() != null && !region.cityGroupWhole())
                .map(words::shortName)
                .collect(Collectors.joining(context.get("chart.nameSeparator")));
        var legend = List.of(
                new LookName(Look.PLAIN, context.get("chart.cityGroups.whole")),
                new LookName(Look.HATCHED, context.get("chart.cityGroups.inPart")));
        var plot = new BarListPlot(context.theme(), bars, legend, more -> "");
        plot.select(selected(
                groups.stream().map(group -> group.id()).toList(), region -> String.valueOf(region.cityGroup())));
        return figure(
                plot,
                new GroupWords(context).cityGroupsTitle(),
                "chart.cityGroups.summary",
                List.of(
                        context.get("chart.groups.part", partial),
                        context.get("chart.groups.note"),
                        new GroupWords(context).cityGroupsNote()),
                new ChartTable(
                        List.of(
                                context.get("chart.column.cityGroup"),
                                context.get("chart.cityGroups.whole"),
                                context.get("chart.cityGroups.inPart")),
                        rows),
                bars,
                220);
    }

    private Figure figure(
            BarListPlot plot,
            String title,
            String summary,
            List<String> notes,
            ChartTable table,
            List<Bar> bars,
            double height) {
        var description = new ChartDescription(
                context.get(title, words.name()),
                words.source(),
                words.notes(notes),
                table,
                context.get(
                        summary,
                        words.name(),
                        bars.stream()
                                .map(bar -> bar.label() + ' ' + bar.shown())
                                .collect(Collectors.joining(context.get("chart.listSeparator")))));
        return Figure.of(plot, description, context.theme(), 620, height);
    }
}
