package qunheng.report.content;

import java.util.ArrayList;
import java.util.List;
import qunheng.report.Block;
import qunheng.report.Block.Align;
import qunheng.report.Block.Cell;
import qunheng.tiering.Outcome;

/** A table as it is written: headers and words one language below the other, numbers once. */
final class TableText {
    private static final String ONE_DECIMAL = "0.0";
    private static final String PER_CENT = "0%";

    private final Voices voices;
    private final Phrase caption;
    private final List<Block.Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    TableText(Voices voices, Phrase caption) {
        this.voices = voices;
        this.caption = caption;
    }

    TableText column(String key, double share) {
        return column(Phrase.of(key), Align.START, share);
    }

    TableText numbers(String key, double share) {
        return column(Phrase.of(key), Align.END, share);
    }

    TableText numbers(Phrase title, double share) {
        return column(title, Align.END, share);
    }

    TableText centred(String key, double share) {
        return column(Phrase.of(key), Align.CENTRE, share);
    }

    TableText column(Phrase title, Align align, double share) {
        columns.add(new Block.Column(voices.lines(title), align, share));
        return this;
    }

    TableText row(Cell... cells) {
        rows.add(List.of(cells));
        return this;
    }

    TableText row(List<Cell> cells) {
        rows.add(cells);
        return this;
    }

    TableText note(Phrase text) {
        voices.each().forEach(voice -> notes.add(text.in(voice)));
        return this;
    }

    Cell words(Phrase text) {
        return Block.text(voices.lines(text));
    }

    Cell words(Phrase text, List<Phrase> notes) {
        return new Block.TextCell(voices.lines(text), notes.stream().map(voices::inline).toList());
    }

    /** A score of 0–100; what has none is said to be missing. */
    Cell score(double score) {
        return number(score, voices.inline(Phrase.score(score)), ONE_DECIMAL);
    }

    /** A score by the project's own method, whose scale may be any. */
    Cell ownScore(MethodScores by, double score) {
        return number(score, voices.inline(by.value(score)), "0.###");
    }

    Cell percent(double fraction) {
        return number(fraction, voices.inline(Phrase.percent(fraction)), PER_CENT);
    }

    Cell interval(double low, double high) {
        return Double.isNaN(low) ? missing() : Block.text(voices.inline(Phrase.interval(low, high)));
    }

    Cell count(int count) {
        return Block.number(count, Integer.toString(count), "0");
    }

    Cell value(double value) {
        return number(value, voices.inline(voice -> voice.numbers().value(value)), pattern(first(Phrase.value(value))));
    }

    /** A number among words, such as its unit: a spreadsheet shows the words around a number that it can compute with. */
    Cell quantity(Phrase words, double value) {
        var all = first(words);
        var digits = first(Phrase.value(value));
        var at = all.indexOf(digits);
        return at < 0
                ? words(words)
                : number(
                        value,
                        voices.lines(words),
                        quoted(all.substring(0, at)) + pattern(digits) + quoted(all.substring(at + digits.length())));
    }

    private String first(Phrase phrase) {
        return phrase.in(voices.each().getFirst());
    }

    /** As many decimals as are shown. */
    private static String pattern(String shown) {
        var point = shown.indexOf('.');
        return shown.contains("E") ? "General" : point < 0 ? "#,##0" : "#,##0." + "0".repeat(shown.length() - point - 1);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "" : '"' + words.replace("\"", "") + '"';
    }

    /** A difference with its sign. */
    Cell change(double change) {
        return number(change, voices.inline(voice -> (change > 0 ? "+" : "") + voice.numbers().score(change)), "+0.0;-0.0;0.0");
    }

    Cell missing() {
        return new Block.MissingCell(voices.lines(Phrase.of("content.missing")));
    }

    Cell notApplicable() {
        return new Block.MissingCell(voices.lines(Phrase.of("content.notApplicable")));
    }

    Cell outcome(Outcome outcome) {
        var sign =
                switch (outcome) {
                    case PASS -> Block.Outcome.PASSED;
                    case FAIL -> Block.Outcome.FAILED;
                    case UNKNOWN -> Block.Outcome.OPEN;
                };
        return new Block.OutcomeCell(sign, voices.lines(Phrase.of(outcome, "tiering")));
    }

    private Cell number(double value, String shown, String pattern) {
        return Double.isNaN(value) ? missing() : Block.number(value, shown, pattern);
    }

    boolean empty() {
        return rows.isEmpty();
    }

    Block.Table block() {
        return new Block.Table(voices.inline(caption), columns, rows, notes);
    }
}
