package qunheng.report.file;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.SampleReports;
import qunheng.report.docx.DocxReport;
import qunheng.report.file.ReportFiles.Format;
import qunheng.task.Progress;

/** Prints the SHA-256 of each kind of report in each format: a process of its own for {@link SameBytesEverywhereTest}. */
final class ReportDigests {
    private ReportDigests() {}

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        for (var kind : ReportKind.values()) {
            var data = SampleReports.of(arguments[0], kind, ReportLanguage.BOTH);
            for (var format : Format.values()) {
                print(kind.word() + '.' + format.extension(), ReportFiles.bytes(data, format, Progress.NONE));
            }
        }
        print("template", DocxReport.of(
                SampleReports.of(arguments[0], ReportKind.BRIEF, ReportLanguage.EN), null, new ArrayList<>(), Progress.NONE));
    }

    private static void print(String name, byte[] bytes) throws NoSuchAlgorithmException {
        var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        System.out.println("digest " + name + ' ' + digest);
    }
}
