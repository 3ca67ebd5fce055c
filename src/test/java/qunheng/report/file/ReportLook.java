package qunheng.report.file;

import java.nio.file.Files;
import java.nio.file.Path;
import qunheng.report.ReportFixture;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.task.Progress;

/** Writes the test report in every format and language to a folder, to be looked at. */
final class ReportLook {
    private ReportLook() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        for (var language : ReportLanguage.values()) {
            for (var format : ReportFiles.Format.values()) {
                for (var kind : new ReportKind[] {ReportKind.EVALUATION, ReportKind.BRIEF}) {
                    var file = folder.resolve(kind.word() + "-" + language + "." + format.extension());
                    var from = System.nanoTime();
                    ReportFiles.write(ReportFixture.report(language, kind), format, file, Progress.NONE);
                    System.out.println(file + " " + Files.size(file) + " bytes, " + (System.nanoTime() - from) / 1_000_000 + " ms");
                }
            }
        }
    }
}
