package qunheng.ui.regions.pattern;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.chart.FigureCsv;
import qunheng.chart.region.SpatialWords;
import qunheng.files.WholeFile;
import qunheng.regional.weights.SpatialWeights;
import qunheng.ui.common.Notice;
import qunheng.ui.common.ScreenContext;

/** The weights as a list of links, so that another program can check a result. */
final class WeightsFile {
    private WeightsFile() {}

    static void save(ScreenContext context, SpatialWeights weights) {
        var session = context.session();
        var messages = session.messages();
        context.files()
                .save(
                        messages.get("regions.pattern.export"),
                        messages.get("regions.weights.fileName"),
                        messages.get("regions.pattern.export.kind"),
                        "*.csv")
                .ifPresent(file -> {
                    try {
                        WholeFile.write(file, text(rule(context, weights), weights).getBytes(StandardCharsets.UTF_8));
                        session.tell(Notice.Kind.SUCCESS, "chart.export.written", file.toString());
                    } catch (IOException failure) {
                        session.tell(Notice.Kind.ERROR, "chart.export.notWritten", file.toString());
                    }
                });
    }

    private static String rule(ScreenContext context, SpatialWeights weights) {
        var session = context.session();
        return SpatialWords.weights(
                new FigureContext(session.knowledge(), session.language().get(), ChartTheme.PRINT), weights);
    }

    /** The columns that the command and the loader of this tab read, and in each row the rule by which it was made. */
    static String text(String rule, SpatialWeights weights) {
        var said = FigureCsv.word(rule);
        return weights.links().stream()
                .map(link -> String.join(
                        ",",
                        FigureCsv.word(weights.ids().get(link.from())),
                        FigureCsv.word(weights.ids().get(link.to())),
                        Double.toString(link.weight()),
                        said))
                .collect(Collectors.joining("\r\n", "\uFEFFid,neighbour,weight,rule\r\n", "\r\n"));
    }
}
