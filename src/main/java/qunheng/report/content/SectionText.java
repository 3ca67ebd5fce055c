package qunheng.report.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import qunheng.chart.ChartDescription;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.report.Block;
import qunheng.report.ReportData.Section;

/**
 * A section as it is written: each sentence in every language of the report, one language after the other, and what is the
 * same in all of them once.
 */
final class SectionText {
    private final Voices voices;
    private final String id;
    private final Phrase title;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> noted = new HashSet<>();

    SectionText(Voices voices, String id, Phrase title) {
        this.voices = voices;
        this.id = id;
        this.title = title;
    }

    Voices voices() {
        return voices;
    }

    SectionText heading(Phrase text) {
        blocks.add(new Block.Heading(3, voices.inline(text)));
        return this;
    }

    SectionText subheading(Phrase text) {
        blocks.add(new Block.Heading(4, voices.inline(text)));
        return this;
    }

    SectionText say(String key, Object... arguments) {
        return say(Phrase.of(key, arguments));
    }

    SectionText say(Phrase text) {
        return say(text, List.of());
    }

    SectionText say(Phrase text, List<Phrase> notes) {
        voices.each().stream()
                .map(voice -> new Block.Paragraph(
                        text.in(voice), notes.stream().map(note -> note.in(voice)).toList()))
                .distinct()
                .forEach(blocks::add);
        return this;
    }

    SectionText warn(Phrase text) {
        voices.each().stream().map(voice -> new Block.Callout(text.in(voice))).distinct().forEach(blocks::add);
        return this;
    }

    /** Nothing at all if there are no items. */
    SectionText bullets(List<Phrase> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Bullets(items.stream().map(voices::lines).toList()));
        }
        return this;
    }

    /** @param tier id of a tier, empty for none */
    Block.KeyFigure key(Phrase label, Phrase value, Phrase note, String tier) {
        return new Block.KeyFigure(voices.inline(label), voices.inline(value), voices.lines(note), tier);
    }

    SectionText keys(List<Block.KeyFigure> figures) {
        if (!figures.isEmpty()) {
            blocks.add(new Block.KeyFigures(figures));
        }
        return this;
    }

    /** Nothing at all if the table has no rows. */
    SectionText table(TableText table) {
        if (!table.empty()) {
            blocks.add(table.block());
        }
        return this;
    }

    TableText newTable(String key, Object... arguments) {
        return new TableText(voices, Phrase.of(key, arguments));
    }

    /** A chart has words in it, so there is one in each language. Notes and sources of an earlier one are not said again. */
    SectionText chart(Function<FigureContext, Figure> drawing) {
        voices.each().forEach(voice -> {
            var figure = drawing.apply(voice);
            var description = figure.description();
            var notes = description.notes().stream().filter(noted::add).toList();
            var source = noted.add(description.source()) ? description.source() : "";
            blocks.add(new Block.Chart(
                    description.title(),
                    new Figure(
                            figure.chart(),
                            new ChartDescription(
                                    description.title(), source, notes, description.table(), description.summary()),
                            figure.theme(),
                            figure.width(),
                            figure.height())));
        });
        return this;
    }

    SectionText newPage() {
        blocks.add(new Block.PageBreak());
        return this;
    }

    /** What stands in another section goes on here. */
    SectionText take(SectionText other) {
        blocks.addAll(other.blocks);
        return this;
    }

    boolean empty() {
        return blocks.isEmpty();
    }

    Section section() {
        return new Section(id, voices.inline(title), blocks);
    }
}
