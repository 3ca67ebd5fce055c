package qunheng.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A table as comma-separated text after RFC 4180: UTF-8 (a byte-order mark is taken off) or GB18030, which is what
 * Excel writes on a Chinese machine; a header row; quotation marks around cells that hold commas, quotation marks or
 * line ends. Blank rows are passed over; a row with more or fewer cells than the header is refused, because nobody can
 * tell which one is missing.
 *
 * @param file name of the file, for refusals
 */
public record CsvTable(String file, List<String> header, List<Row> rows) {
    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** @param line where the row begins, from 1 */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @throws ExchangeException when the file cannot be read or is not such a table */
    public static CsvTable read(Path file) {
        return parse(String.valueOf(file.getFileName()), InputText.readTable(file));
    }

    static CsvTable parse(String file, String text) {
        var rows = new Scanner(file, text).rows();
        if (rows.isEmpty()) {
            throw new ExchangeException("exchange.csv.empty", file);
        }
        var header = rows.getFirst().cells().stream().map(String::strip).toList();
        var seen = new HashSet<String>();
        for (var column = 0; column < header.size(); column++) {
            if (header.get(column).isEmpty()) {
                throw new ExchangeException("exchange.csv.headerEmpty", file, rows.getFirst().line(), column + 1);
            }
            if (!seen.add(header.get(column))) {
                throw new ExchangeException(
                        "exchange.csv.headerTwice", file, rows.getFirst().line(), column + 1, header.get(column));
            }
        }
        var body = rows.subList(1, rows.size());
        for (var row : body) {
            if (row.cells().size() != header.size()) {
                throw new ExchangeException(
                        "exchange.csv.cells", file, row.line(), row.cells().size(), header.size());
            }
        }
        return new CsvTable(file, header, body);
    }

    /** Splits text into rows and cells, one character at a time. */
    private static final class Scanner {
        private final String file;
        private final String text;
        private final List<Row> rows = new ArrayList<>();
        private int at;
        private int line = 1;

        Scanner(String file, String text) {
            this.file = file;
            this.text = text;
        }

        List<Row> rows() {
            while (at < text.length()) {
                row();
            }
            return rows;
        }

        private void row() {
            var begins = line;
            var cells = new ArrayList<String>();
            do {
                cells.add(text.startsWith("\"", at) ? quoted() : plain());
            } while (next(','));
            next('\r');
            if (next('\n')) {
                line++;
            }
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(begins, cells));
            }
        }

        private String plain() {
            var from = at;
            while (at < text.length() && text.charAt(at) != ',' && !endsLine(at)) {
                at++;
            }
            return text.substring(from, at);
        }

        private String quoted() {
            var begins = line;
            var cell = new StringBuilder();
            at++;
            while (true) {
                if (at >= text.length()) {
                    throw new ExchangeException("exchange.csv.quoteOpen", file, begins);
                }
                var c = text.charAt(at++);
                if (c == '"') {
                    if (!next('"')) {
                        break;
                    }
                }
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            }
            if (at < text.length() && text.charAt(at) != ',' && !endsLine(at)) {
                throw new ExchangeException("exchange.csv.afterQuote", file, line);
            }
            return cell.toString();
        }

        /** A line ends with \n or \r\n; a lone \r belongs to the text. */
        private boolean endsLine(int place) {
            return text.charAt(place) == '\n' || text.startsWith("\r\n", place);
        }

        private boolean next(char wanted) {
            if (at < text.length() && text.charAt(at) == wanted) {
                at++;
                return true;
            }
            return false;
        }
    }
}
