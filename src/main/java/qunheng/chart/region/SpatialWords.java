package qunheng.chart.region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import qunheng.chart.FigureContext;
import qunheng.regional.spatial.Autocorrelation;
import qunheng.regional.spatial.Autocorrelation.Judged;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.WeightScheme;
import qunheng.regional.weights.WeightStyle;

/** By which neighbours and by which p, in the words under every figure of spatial autocorrelation. */
public record SpatialWords(FigureContext context, Autocorrelation result, double level, Judged judged) {
    /** The neighbours in one phrase. */
    public static String weights(FigureContext context, SpatialWeights weights) {
        var scheme = switch (weights.scheme()) {
            case WeightScheme.QueenContiguity(var hainan, var taiwan) ->
                context.get(
                        hainan && taiwan
                                ? "chart.weights.queen.both"
                                : hainan
                                        ? "chart.weights.queen.hainan"
                                        : taiwan ? "chart.weights.queen.taiwan" : "chart.weights.queen");
            case WeightScheme.NearestNeighbours(var k) -> context.get("chart.weights.nearest", k);
            case WeightScheme.InverseDistance(var power, var cutoff) ->
                Double.isInfinite(cutoff)
                        ? context.get("chart.weights.inverse", Figures.shown(context, power))
                        : context.get(
                                "chart.weights.inverse.cutoff",
                                Figures.shown(context, power),
                                Figures.shown(context, cutoff));
            case WeightScheme.UserList(var name) -> context.get("chart.weights.file", name);
        };
        return context.get(
                weights.style() == WeightStyle.ROW_STANDARDISED ? "chart.weights.rows" : "chart.weights.binary",
                scheme);
    }

    List<String> notes() {
        var notes = new ArrayList<String>();
        var weights = result.weights();
        notes.add(context.get("chart.spatial.weights", weights(context, weights)));
        if (!weights.islands().isEmpty()) {
            notes.add(context.get(
                    "chart.spatial.islands",
                    weights.islands().stream()
                            .map(code -> context.knowledge()
                                    .region(code)
                                    .map(r -> context.in(r.shortName()))
                                    .orElse(code))
                            .collect(Collectors.joining(context.get("chart.listSeparator")))));
        }
        if (weights.scheme() instanceof WeightScheme.UserList) {
            var oneWay = weights.links().stream().filter(l -> !weights.linked(l.to(), l.from())).count();
            if (oneWay > 0) {
                notes.add(context.get("chart.spatial.oneWay", oneWay, weights.links().size()));
            }
        }
        return notes;
    }

    /** How the local p was found, and what it is judged by. */
    List<String> localNotes() {
        var notes = new ArrayList<String>();
        var inference = result.inference();
        notes.add(
                inference.exact()
                        ? context.get("chart.spatial.exact")
                        : context.get("chart.spatial.drawn", inference.draws()));
        notes.add(context.get(
                judged == Judged.RAW ? "chart.spatial.raw" : "chart.spatial.adjusted", Figures.shown(context, level)));
        notes.addAll(notes());
        return notes;
    }

    String global() {
        var global = result.global();
        return context.get(
                "chart.moran.global",
                Figures.three(context, global.i()),
                Figures.three(context, global.expectation()),
                Figures.three(context, global.randomisation().z()),
                Figures.pPhrase(context, global.randomisation().pTwoSided()));
    }
}
