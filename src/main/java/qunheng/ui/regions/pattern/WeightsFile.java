package qunheng.ui.regions.pattern;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.chart.FigureCsv;
import qunheng.chart.region.SpatialWords;
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
                        var part = Files.createTempFile(file.toAbsolutePath().getParent(), ".weights", ".part");
                        try {
                            Files.writeString(part, new FigureCsv(messages).text(words(context, weights)), StandardCharsets.UTF_8);
                            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
                        } finally {
                            Files.deleteIfExists(part);
                        }
                        session.tell(Notice.Kind.SUCCESS, "chart.export.written", file.toString());
                    } catch (IOException failure) {
                        session.tell(Notice.Kind.ERROR, "chart.export.notWritten", file.toString());
                    }
                });
    }

    private static ChartDescription words(ScreenContext context, SpatialWeights weights) {
        var session = context.session();
        var messages = session.messages();
        var rows = new ArrayList<List<Cell>>();
        for (var link : weights.links()) {
            rows.add(List.of(
                    Cell.text(weights.ids().get(link.from())),
                    Cell.text(weights.ids().get(link.to())),
                    Cell.number(Double.toString(link.weight()), link.weight())));
        }
        var scheme = SpatialWords.weights(
                new FigureContext(session.knowledge(), session.language().get(), ChartTheme.PRINT), weights);
        return new ChartDescription(
                messages.get("regions.weights.fileName"),
                messages.get("regions.weights.source"),
                List.of(scheme),
                new ChartTable(
                        List.of(
                                messages.get("regions.weights.from"),
                                messages.get("regions.weights.to"),
                                messages.get("regions.weights.weight")),
                        rows),
                scheme);
    }
}
