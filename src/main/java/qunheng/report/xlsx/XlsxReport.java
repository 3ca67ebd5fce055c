package qunheng.report.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import qunheng.chart.ChartTable;
import qunheng.report.Block;
import qunheng.report.ColumnWidths;
import qunheng.report.ReportData;
import qunheng.report.ReportOutline;
import qunheng.report.ReportWords;
import qunheng.report.office.OfficeProvenance;
import qunheng.task.Progress;

/**
 * The numbers of a report as a workbook: a first sheet of what it is about and what follows, then of an evaluation report
 * the sheets in which its scores are computed again, then a sheet for each table and for the numbers behind each chart.
 * Texts are in the other formats.
 */
public final class XlsxReport {
    /** Width of a table over all its columns, in characters. */
    private static final double WIDTH = 130;
    private static final int HEADER = 3;

    private final ReportData data;
    private final ReportWords words;
    private final ReportOutline outline;
    private final Sheets sheets;

    private XlsxReport(ReportData data) {
        this.data = data;
        words = ReportWords.of(data.language());
        outline = new ReportOutline(data);
        sheets = new Sheets(data.marks());
    }

    public static byte[] of(ReportData data, Progress progress) throws IOException {
        return new XlsxReport(data).write(progress);
    }

    private byte[] write(Progress progress) throws IOException {
        var first = sheets.add(data.title(), data.title());
        var row = 2;
        sheets.text(first.createRow(row++), 0, data.subtitle());
        for (var entry : data.cover()) {
            var line = first.createRow(row++);
            sheets.text(line, 0, entry.label());
            sheets.text(line, 1, entry.value());
        }
        row++;
        sheets.text(first.createRow(row++), 0, words.contents());
        Sheets.widths(first, 30, 80);
        var audit = data.audit();
        if (audit != null) {
            for (var name : AuditWorkbook.add(sheets, audit, data.language())) {
                sheets.text(first.createRow(row++), 0, name);
            }
        }
        for (var i = 0; i < data.sections().size() && !progress.cancelled(); i++) {
            for (Block block : data.sections().get(i).blocks()) {
                var name = switch (block) {
                    case Block.Table table -> words.table(outline.number(table));
                    case Block.Chart chart -> words.figure(outline.number(chart));
                    default -> "";
                };
                if (!name.isEmpty()) {
                    var caption = block instanceof Block.Table table ? table.caption() : ((Block.Chart) block).caption();
                    var line = first.createRow(row++);
                    sheets.text(line, 0, name);
                    sheets.text(line, 1, caption);
                    if (block instanceof Block.Table table) {
                        table(name, table);
                    } else {
                        numbers(name, (Block.Chart) block);
                    }
                }
            }
            progress.at((i + 1.0) / data.sections().size());
        }
        OfficeProvenance.add(sheets.workbook(), data.provenance());
        return sheets.bytes(data.title(), data.provenance().asOf());
    }

    private void table(String name, Block.Table table) {
        var sheet = sheets.add(name + " " + table.caption(), name + "  " + table.caption());
        sheets.header(sheet, HEADER, table.columns().stream().map(Block.Column::title).toList(), 1);
        Sheets.widths(sheet, ColumnWidths.of(table).stream().mapToDouble(share -> Math.max(9, share * WIDTH)).toArray());
        var at = HEADER + 1;
        for (var cells : table.rows()) {
            var row = sheet.createRow(at++);
            for (var c = 0; c < cells.size(); c++) {
                cell(row, c, cells.get(c));
            }
        }
        notes(sheet.createRow(at + 1), table.notes());
    }

    private void cell(XSSFRow row, int column, Block.Cell cell) {
        switch (cell) {
            case Block.NumberCell number when Double.isFinite(number.value()) ->
                sheets.number(row, column, number.value(), number.pattern());
            case Block.OutcomeCell outcome -> sheets.text(row, column, outcome.outcome().sign() + ' ' + outcome.shown());
            case Block.TextCell text -> sheets.text(
                    row, column, text.notes().isEmpty() ? text.shown() : text.shown() + "\n" + String.join("\n", text.notes()));
            case Block.NumberCell _, Block.MissingCell _ -> sheets.text(row, column, cell.shown());
        }
    }

    private void numbers(String name, Block.Chart chart) {
        var description = chart.figure().description();
        var table = description.table();
        var sheet = sheets.add(name + " " + chart.caption(), name + "  " + chart.caption());
        sheets.header(sheet, HEADER, table.header(), 1);
        var widths = new double[table.header().size()];
        Arrays.fill(widths, 18);
        widths[0] = 28;
        Sheets.widths(sheet, widths);
        var at = HEADER + 1;
        for (var cells : table.rows()) {
            var row = sheet.createRow(at++);
            for (var c = 0; c < cells.size(); c++) {
                number(row, c, cells.get(c));
            }
        }
        var notes = new ArrayList<>(description.notes());
        notes.add(description.source());
        notes(sheet.createRow(at + 1), notes);
    }

    private void number(XSSFRow row, int column, ChartTable.Cell cell) {
        if (cell.numeric()) {
            sheets.number(row, column, cell.number(), cell.shown().endsWith("%") ? "0.0%" : "General");
        } else {
            sheets.text(row, column, cell.shown());
        }
    }

    private void notes(XSSFRow row, List<String> notes) {
        if (!notes.isEmpty()) {
            sheets.text(row, 0, String.join(" ", notes));
            row.getCell(0).setCellStyle(sheets.style("note"));
        }
    }
}
