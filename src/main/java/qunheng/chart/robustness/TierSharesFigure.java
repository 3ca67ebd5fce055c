package qunheng.chart.robustness;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.ShareBar;
import qunheng.chart.plot.ShareBarPlot;
import qunheng.knowledge.Gate;
import qunheng.knowledge.RulePack;
import qunheng.model.Project;
import qunheng.robustness.lens.LensUncertaintyResult;
import qunheng.robustness.lens.TierOdds;

/** How often the draws give each cluster each tier of a pack. Gold, silver and bronze are those of the tiers. */
public final class TierSharesFigure {
    private TierSharesFigure() {}

    public static Figure of(FigureContext context, Project project, LensUncertaintyResult result, RulePack pack) {
        var words = new StudyWords(context, project);
        var numbers = context.numbers();
        var parts = parts(context, pack);
        var all = result.odds().stream().filter(odds -> odds.pack().equals(pack.id())).toList();
        var bars = new ArrayList<ShareBar>();
        var table = new ArrayList<List<Cell>>();
        for (var odds : all) {
            var name = words.cluster(odds.profile());
            var nominal = nominal(context, pack, odds);
            bars.add(new ShareBar(
                    odds.profile().value(),
                    name,
                    odds.shares(),
                    nominal,
                    context.get("robustness.chart.tiers.tooltip", name, nominal, spoken(context, parts, odds))));
            var row = new ArrayList<Cell>();
            row.add(Cell.text(name));
            row.add(Cell.text(nominal));
            odds.shares().forEach(share -> row.add(Cell.number(numbers.percent(share), share)));
            table.add(row);
        }
        var header = new ArrayList<String>();
        header.add(context.get("chart.column.cluster"));
        header.add(context.get("robustness.chart.column.nominalTier"));
        parts.forEach(part -> header.add(part.name()));
        var description = new ChartDescription(
                context.get("robustness.chart.tiers.title", context.in(pack.name())),
                words.source(result),
                words.notes(held(context, all), context.get("robustness.chart.tiers.note")),
                new ChartTable(header, table),
                bars.stream().map(ShareBar::tooltip).collect(Collectors.joining(context.get("chart.listSeparator"))));
        return Figure.of(
                new ShareBarPlot(context.theme(), bars, parts),
                description,
                context.theme(),
                720,
                Math.max(140, 60 + 40.0 * bars.size()));
    }

    /** None first, then the tiers from the lowest; a pack of three takes bronze, silver and gold. */
    private static List<ShareBarPlot.Part> parts(FigureContext context, RulePack pack) {
        var theme = context.theme();
        var parts = new ArrayList<ShareBarPlot.Part>();
        parts.add(new ShareBarPlot.Part(context.in(pack.unrated()), theme.surface(), true));
        for (var t = 0; t < pack.tiers().size(); t++) {
            parts.add(new ShareBarPlot.Part(context.in(pack.tiers().get(t).name()), colour(context, pack, t), false));
        }
        return parts;
    }

    private static Color colour(FigureContext context, RulePack pack, int tier) {
        var theme = context.theme();
        int medal = List.of("gold", "silver", "bronze").indexOf(pack.tiers().get(tier).id());
        return medal >= 0
                ? theme.tiers().get(medal)
                : theme.quantity().at((tier + 1.0) / pack.tiers().size());
    }

    private static String nominal(FigureContext context, RulePack pack, TierOdds odds) {
        var tier = odds.nominal();
        return context.in(tier == null ? pack.unrated() : pack.tier(tier).name());
    }

    private static String spoken(FigureContext context, List<ShareBarPlot.Part> parts, TierOdds odds) {
        var spoken = new ArrayList<String>();
        for (var i = 0; i < parts.size(); i++) {
            spoken.add(context.get(
                    "robustness.chart.tiers.share",
                    parts.get(i).name(),
                    context.numbers().percent(odds.shares().get(i))));
        }
        return String.join(context.get("robustness.list"), spoken);
    }

    private static String held(FigureContext context, List<TierOdds> all) {
        return all.isEmpty()
                ? context.get("robustness.chart.tiers.none")
                : context.get(
                        "robustness.chart.tiers.held",
                        names(context, all.getFirst().varied()),
                        names(context, all.getFirst().held()));
    }

    private static String names(FigureContext context, List<Gate> gates) {
        return gates.stream()
                .map(gate -> context.in(gate.name()))
                .distinct()
                .collect(Collectors.joining(context.get("robustness.list")));
    }
}
