package qunheng.report;

import java.util.List;
import java.util.stream.IntStream;
import qunheng.chart.Figure;

/** A part of a section. */
public sealed interface Block {
    /** Most headings and paragraphs that stay with the chart below them. */
    int MOST_LEADING = 6;

    /** A heading inside a section; level 2 is the section's own, so 3 or 4. */
    record Heading(int level, String text) implements Block {}

    /** @param notes footnotes to it, such as the evidence of what it says */
    record Paragraph(String text, List<String> notes) implements Block {
        public Paragraph {
            notes = List.copyOf(notes);
        }

        public Paragraph(String text) {
            this(text, List.of());
        }
    }

    /** Short items, each a line. */
    record Bullets(List<String> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }
    }

    /** A sentence that must not be overlooked: a warning, a reservation. */
    record Callout(String text) implements Block {}

    /** Large figures side by side: a score, a tier. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        private static final int MOST_A_ROW = 4;

        public KeyFigures {
            figures = List.copyOf(figures);
        }

        /** Rows that differ in length by one at most, so that no figure is left alone below four. */
        public List<List<KeyFigure>> rows() {
            var count = (figures.size() + MOST_A_ROW - 1) / MOST_A_ROW;
            return IntStream.range(0, count)
                    .mapToObj(row -> figures.subList(
                            (row * figures.size() + count - 1) / count, ((row + 1) * figures.size() + count - 1) / count))
                    .toList();
        }
    }

    /**
     * @param note what qualifies it, such as its interval and coverage
     * @param tier id of a tier, whose colour it then has; empty for none
     */
    record KeyFigure(String label, String value, String note, String tier) {}

    /** @param caption stands above it; a renderer numbers tables */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows, List<String> notes) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            notes = List.copyOf(notes);
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            caption + ": a row of " + row.size() + " cells under " + columns.size() + " columns");
                }
            }
        }
    }

    /** @param share of the table's width, relative to the other columns */
    record Column(String title, Align align, double share) {}

    /** Where the text of a column stands. */
    enum Align {
        START,
        END,
        CENTRE
    }

    /**
     * How many blocks from a place on belong on one page: headings and a few paragraphs with the chart that they lead to; 0 if
     * none do.
     */
    static int leading(List<Block> blocks, int from) {
        for (var at = from; at < blocks.size() && at - from <= MOST_LEADING; at++) {
            switch (blocks.get(at)) {
                case Chart _ -> {
                    return at > from ? at - from + 1 : 0;
                }
                case Heading _, Paragraph _ -> { }
                default -> {
                    return 0;
                }
            }
        }
        return 0;
    }

    /** The content of a table's cell. */
    sealed interface Cell {
        /** What a reader sees. */
        String shown();
    }

    record TextCell(String shown, List<String> notes) implements Cell {
        public TextCell {
            notes = List.copyOf(notes);
        }
    }

    /** @param pattern how a spreadsheet shows the value, such as {@code 0.0} */
    record NumberCell(double value, String shown, String pattern) implements Cell {}

    /** No value: shown as what it is, never as zero. */
    record MissingCell(String shown) implements Cell {}

    /** A condition with its outcome, told by a sign and a word and not by colour alone. */
    record OutcomeCell(Outcome outcome, String shown) implements Cell {}

    /** How a condition came out. */
    enum Outcome {
        PASSED("✓"),
        FAILED("✗"),
        OPEN("?");

        private final String sign;

        Outcome(String sign) {
            this.sign = sign;
        }

        /** What tells it to a reader who sees no colours. */
        public String sign() {
            return sign;
        }
    }

    static Cell text(String shown) {
        return new TextCell(shown, List.of());
    }

    static Cell number(double value, String shown, String pattern) {
        return new NumberCell(value, shown, pattern);
    }

    /** @param caption stands below it; a renderer numbers figures. The chart is of the print theme. */
    record Chart(String caption, Figure figure) implements Block {}

    /** The rest begins on a new page. */
    record PageBreak() implements Block {}
}
