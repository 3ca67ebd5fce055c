package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import qunheng.chart.FigureCsv;
import qunheng.model.Language;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;
import qunheng.ui.indicators.IndicatorsRow.GroupRow;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

/** The grid as text that a spreadsheet reads: for the clipboard with tabs, for a file with commas. */
final class GridText {
    /** Tells spreadsheets that a file is UTF-8; without it Chinese turns to garbage there. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private GridText() {}

    /** The cells of a selection with every digit; headings are left out, so that what is copied can be pasted back. */
    static List<List<String>> cells(
            List<IndicatorsRow> rows, GridColumns columns, GridSelection selection, Messages messages) {
        return rows.subList(selection.top(), Math.min(selection.bottom() + 1, rows.size())).stream()
                .filter(IndicatorRow.class::isInstance)
                .map(row -> IntStream.rangeClosed(selection.left(), selection.right())
                        .mapToObj(column -> cell((IndicatorRow) row, columns, column, messages))
                        .toList())
                .toList();
    }

    /** The lines of the selection with ids, names, units and a heading of years. */
    static List<List<String>> lines(List<? extends IndicatorsRow> rows, GridColumns columns, Messages messages) {
        var lines = new ArrayList<List<String>>();
        lines.add(IntStream.range(0, columns.count()).mapToObj(c -> heading(columns, c, messages)).toList());
        for (var row : rows) {
            if (row instanceof IndicatorRow line) {
                lines.add(IntStream.range(0, columns.count())
                        .mapToObj(column -> cell(line, columns, column, messages))
                        .toList());
            }
        }
        return lines;
    }

    static String csv(List<List<String>> lines) {
        return BYTE_ORDER_MARK
                + lines.stream()
                        .map(line -> line.stream().map(GridText::quoted).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    static String heading(GridColumns columns, int column, Messages messages) {
        return switch (column) {
            case GridColumns.ID -> messages.get("indicators.column.id");
            case GridColumns.NAME -> messages.get("indicators.column.name");
            case GridColumns.UNIT -> messages.get("indicators.column.unit");
            default -> columns.year(column).isPresent()
                    ? Integer.toString(columns.year(column).getAsInt())
                    : messages.get("indicators.column.score");
        };
    }

    static String cell(IndicatorsRow row, GridColumns columns, int column, Messages messages) {
        return switch (row) {
            case GroupRow heading -> column == GridColumns.NAME ? heading.group().name().in(messages.language()) : "";
            case IndicatorRow line -> switch (column) {
                case GridColumns.ID -> line.indicator().id().value();
                case GridColumns.NAME -> line.indicator().name().in(messages.language());
                case GridColumns.UNIT -> line.indicator().unit().label().in(messages.language());
                default -> column < columns.score() ? value(line, column) : score(line, messages);
            };
        };
    }

    private static String value(IndicatorRow line, int column) {
        var shown = line.cells().get(column - GridColumns.FIRST_YEAR).shown();
        return shown == null ? "" : NumberFormats.in(Language.EN).editable(shown.value());
    }

    private static String score(IndicatorRow line, Messages messages) {
        return Double.isNaN(line.score()) || !line.applicable()
                ? ""
                : NumberFormats.in(messages.language()).score(line.score());
    }

    /** Numbers stay numbers; any other text is written so that no spreadsheet runs it. */
    private static String quoted(String cell) {
        return cell.matches("-?[\\d.]+") ? cell : FigureCsv.word(cell);
    }
}
