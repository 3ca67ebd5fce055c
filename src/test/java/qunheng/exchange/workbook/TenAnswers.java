package qunheng.exchange.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;

/** Ten departments that each fill in every indicator of every year, most of them differently. */
public final class TenAnswers {
    private static final List<String> OFFICES =
            List.of("统计局", "科技局", "工信局", "发改委", "商务局", "财政局", "人社局", "自然资源局", "高新区管委会", "行业协会 Association");

    private TenAnswers() {}

    /** Values between the goalposts, so that all are possible; three of four departments differ by a few per cent. */
    public static List<Path> write(Path folder, Project project, int years) {
        var files = new ArrayList<Path>();
        for (var at = 0; at < OFFICES.size(); at++) {
            var office = at;
            files.add(Workbooks.edit(Workbooks.export(folder.resolve((at + 1) + "-answers.xlsx"), project), filled -> {
                filled.sign(OFFICES.get(office), "张" + office + " 0571-8800" + office, "2025-03-" + (10 + office));
                for (var indicator : Knowledge.load().indicators()) {
                    for (var year = project.assessmentYear(); year > project.assessmentYear() - years; year--) {
                        var share = 0.3 + 0.04 * (office * 3 / 4) + 0.01 * (project.assessmentYear() - year);
                        var value = indicator.score0() + share * (indicator.score100() - indicator.score0());
                        filled.value(indicator.id().value(), year, whole(indicator.integral(), value))
                                .text(indicator.id().value(), year, "evidence",
                                        OFFICES.get(office) + "年报 Annual return " + year)
                                .text(indicator.id().value(), year, "locator", "p. " + (office + 3))
                                .text(indicator.id().value(), year, "source", "月报 monthly return");
                    }
                }
            }));
        }
        return files;
    }

    private static double whole(boolean integral, double value) {
        return integral ? Math.rint(value) : Math.round(value * 100) / 100.0;
    }

    /** Writes them into a folder: project file, folder. */
    public static void main(String[] arguments) {
        var project = qunheng.exchange.ProjectFile.read(
                Path.of(arguments[0]), qunheng.exchange.Catalogue.of(Knowledge.load()));
        Stream.of(write(Path.of(arguments[1]), project, 3)).forEach(System.out::println);
    }
}
