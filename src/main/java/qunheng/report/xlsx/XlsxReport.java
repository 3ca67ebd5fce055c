package qunheng.report.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import qunheng.chart.ChartTable;
import qunheng.report.Block;
import qunheng.report.ColumnWidths;
import qunheng.report.ReportData;
import qunheng.report.ReportLanguage;
import qunheng.report.ReportOutline;
import qunheng.report.ReportWords;
import qunheng.report.office.OfficeProvenance;
import qunheng.task.Progress;

/**
 * The numbers of a report as a workbook: a first sheet of what it is about with links to what follows, then of an evaluation
 * report the sheets in which its scores are computed again, then a sheet for each table, where tables of a section that have
 * the same columns share one, and one for the numbers behind the charts of each section. Texts are in the other formats.
 */
public final class XlsxReport {
    private static final int HEADER = 3;

    /** Characters of a spreadsheet's column that a Chinese character takes. */
    private static final double WIDE = 2.1;

    /** Width of a column of notes, in characters. */
    private static final double NOTES = 60;

    private final ReportData data;
    private final ReportWords words;
    private final ReportWords leading;
    private final ReportOutline outline;
    private final Sheets sheets;
    private final XSSFSheet first;
    private int row = 2;

    private XlsxReport(ReportData data) {
        this.data = data;
        words = ReportWords.of(data.language());
        leading = words.leading();
        outline = new ReportOutline(data);
        sheets = new Sheets(data.marks());
        first = sheets.add(data.title(), data.title());
    }

    public static byte[] of(ReportData data, Progress progress) throws IOException {
        return new XlsxReport(data).write(progress);
    }

    private byte[] write(Progress progress) throws IOException {
        sheets.text(first.createRow(row++), 0, data.subtitle());
        for (var entry : data.cover()) {
            var line = first.createRow(row++);
            sheets.text(line, 0, entry.label());
            sheets.text(line, 1, entry.value());
        }
        row++;
        sheets.text(first.createRow(row++), 0, words.contents()).setCellStyle(sheets.style("caption"));
        Sheets.widths(first, 30, 80);
        var audit = data.audit();
        if (audit != null) {
            for (var name : AuditWorkbook.add(sheets, audit, data.language())) {
                sheets.link(first.createRow(row++), 0, name, sheets.workbook().getSheet(name));
            }
        }
        for (var i = 0; i < data.sections().size() && !progress.cancelled(); i++) {
            section(data.sections().get(i));
            progress.at((i + 1.0) / data.sections().size());
        }
        OfficeProvenance.add(sheets.workbook(), data.provenance());
        return sheets.bytes(data.title(), data.provenance().asOf());
    }

    private void section(ReportData.Section section) {
        var alike = new LinkedHashMap<List<String>, List<Block.Table>>();
        var charts = new ArrayList<Block.Chart>();
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.Table table -> alike.computeIfAbsent(
                        table.columns().stream().map(Block.Column::title).toList(), _ -> new ArrayList<>()).add(table);
                case Block.Chart chart -> charts.add(chart);
                default -> { }
            }
        }
        alike.values().forEach(tables -> tables(section, tables));
        if (!charts.isEmpty()) {
            charts(section, charts);
        }
    }

    private void listed(String name, String caption, XSSFSheet sheet) {
        var line = first.createRow(row++);
        sheets.link(line, 0, name, sheet);
        sheets.text(line, 1, caption);
    }

    /** In one language: a sheet's name has little room. */
    private String lead(String text) {
        var line = text.lines().findFirst().orElse("");
        var other = line.indexOf(" / ");
        return data.language() == ReportLanguage.BOTH && other > 0 ? line.substring(0, other) : line;
    }

    private void tables(ReportData.Section section, List<Block.Table> tables) {
        var from = outline.number(tables.getFirst());
        var to = outline.number(tables.getLast());
        var one = tables.size() == 1;
        var caption = one ? tables.getFirst().caption() : section.title();
        var title = words.tables(from, to) + "  " + caption;
        var sheet = sheets.add(leading.tables(from, to) + " " + lead(caption), title);
        var columns = tables.getFirst().columns();
        var noted = noted(tables);
        var titles = new ArrayList<>(columns.stream().map(Block.Column::title).toList());
        if (noted) {
            titles.add(words.notes());
        }
        sheets.header(sheet, HEADER, titles, 1);
        for (var c = 0; c < columns.size(); c++) {
            if (columns.get(c).align() == Block.Align.END) {
                sheet.getRow(HEADER).getCell(c).setCellStyle(sheets.style("head:END"));
            }
        }
        Sheets.widths(sheet, widths(columns, tables));
        var at = HEADER + 1;
        for (var table : tables) {
            listed(words.table(outline.number(table)), table.caption(), sheet);
            if (!one) {
                var above = words.table(outline.number(table)) + "  " + table.caption();
                sheets.text(sheet.createRow(at++), 0, above).setCellStyle(sheets.style("caption"));
            }
            for (var cells : table.rows()) {
                var line = sheet.createRow(at++);
                for (var c = 0; c < cells.size(); c++) {
                    cell(line, c, cells.get(c));
                }
                if (noted) {
                    sheets.text(line, cells.size(), notes(cells));
                }
            }
            at = notes(sheet, at, table.notes());
        }
    }

    /** The notes to the cells of a row, which stand at the foot of a page elsewhere. */
    private static String notes(List<Block.Cell> cells) {
        return cells.stream()
                .flatMap(cell -> cell instanceof Block.TextCell text ? text.notes().stream() : Stream.empty())
                .collect(Collectors.joining("\n"));
    }

    private static boolean noted(List<Block.Table> tables) {
        return tables.stream().flatMap(table -> table.rows().stream()).anyMatch(cells -> !notes(cells).isEmpty());
    }

    private static double[] widths(List<Block.Column> columns, List<Block.Table> tables) {
        var rows = tables.stream().flatMap(table -> table.rows().stream()).toList();
        var widths = ColumnWidths.characters(new Block.Table("", columns, rows, List.of())).stream()
                .mapToDouble(width -> Math.max(9, width * WIDE + 1));
        return (noted(tables) ? DoubleStream.concat(widths, DoubleStream.of(NOTES)) : widths).toArray();
    }

    private void cell(XSSFRow line, int column, Block.Cell cell) {
        switch (cell) {
            case Block.NumberCell number when Double.isFinite(number.value()) ->
                sheets.number(line, column, number.value(), number.pattern());
            case Block.OutcomeCell outcome -> sheets.text(line, column, outcome.outcome().sign() + ' ' + outcome.shown());
            case Block.TextCell _, Block.NumberCell _, Block.MissingCell _ -> sheets.text(line, column, cell.shown());
        }
    }

    private void charts(ReportData.Section section, List<Block.Chart> charts) {
        var from = outline.number(charts.getFirst());
        var to = outline.number(charts.getLast());
        var caption = charts.size() == 1 ? charts.getFirst().caption() : section.title();
        var sheet = sheets.add(leading.figures(from, to) + " " + lead(caption), words.figures(from, to) + "  " + caption);
        var at = HEADER;
        var most = 2;
        for (var chart : charts) {
            listed(words.figure(outline.number(chart)), chart.caption(), sheet);
            var description = chart.figure().description();
            var table = description.table();
            most = Math.max(most, table.header().size());
            var above = words.figure(outline.number(chart)) + "  " + chart.caption();
            sheets.text(sheet.createRow(at++), 0, above).setCellStyle(sheets.style("caption"));
            sheets.titles(sheet, at++, table.header());
            if (!table.rows().isEmpty()) {
                for (var c = 0; c < table.header().size(); c++) {
                    if (table.rows().getFirst().get(c).numeric()) {
                        sheet.getRow(at - 1).getCell(c).setCellStyle(sheets.style("head:END"));
                    }
                }
            }
            for (var cells : table.rows()) {
                var line = sheet.createRow(at++);
                for (var c = 0; c < cells.size(); c++) {
                    number(line, c, cells.get(c));
                }
            }
            var notes = new ArrayList<>(description.notes());
            notes.add(description.source());
            at = notes(sheet, at, notes) + 1;
        }
        sheet.createFreezePane(1, HEADER);
        Sheets.widths(sheet, widths(charts, most));
    }

    private static double[] widths(List<Block.Chart> charts, int columns) {
        var widths = new double[columns];
        Arrays.fill(widths, 16);
        widths[0] = 32;
        for (var chart : charts) {
            for (var cells : chart.figure().description().table().rows()) {
                for (var c = 0; c < cells.size(); c++) {
                    widths[c] = Math.clamp(cells.get(c).shown().length() * WIDE, widths[c], 60);
                }
            }
        }
        return widths;
    }

    private void number(XSSFRow line, int column, ChartTable.Cell cell) {
        if (cell.numeric()) {
            sheets.number(line, column, cell.number(), cell.shown().endsWith("%") ? "0.0%" : pattern(cell.number()));
        } else {
            sheets.text(line, column, cell.shown());
        }
    }

    private static String pattern(double number) {
        return number == Math.rint(number) ? "#,##0" : "#,##0.00";
    }

    /** @return the row below them */
    private int notes(XSSFSheet sheet, int at, List<String> notes) {
        var text = String.join(" ", notes.stream().filter(note -> !note.isBlank()).toList());
        if (text.isEmpty()) {
            return at + 1;
        }
        sheets.text(sheet.createRow(at), 0, text).setCellStyle(sheets.style("note"));
        return at + 2;
    }
}
