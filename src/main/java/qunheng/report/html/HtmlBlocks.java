package qunheng.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import qunheng.model.Language;
import qunheng.report.Block;
import qunheng.report.ColumnWidths;
import qunheng.report.ReportOutline;
import qunheng.report.ReportWords;

/** The parts of a section as elements of a page. Footnotes gather until {@link #footnotes} puts them down. */
final class HtmlBlocks {
    /** Most rows of a table that stays on one page. */
    private static final int SHORT = 8;

    private final StringBuilder out;
    private final ReportWords words;
    private final ReportOutline outline;
    private final HtmlMedium medium;
    private final List<String> pending = new ArrayList<>();
    private int notes;

    HtmlBlocks(StringBuilder out, ReportWords words, ReportOutline outline, HtmlMedium medium) {
        this.out = out;
        this.words = words;
        this.outline = outline;
        this.medium = medium;
    }

    void write(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                var entry = outline.entry(heading);
                out.append("<h").append(entry.level()).append(" id=\"").append(entry.anchor()).append("\">")
                        .append(Markup.text(entry.shown())).append("</h").append(entry.level()).append(">\n");
            }
            case Block.Paragraph one -> out.append("<p").append(language(one.text())).append('>')
                    .append(Markup.lines(one.text())).append(calls(one.notes())).append("</p>\n");
            case Block.Bullets bullets -> {
                out.append("<ul>\n");
                bullets.items().forEach(item -> out.append("<li").append(language(item)).append('>')
                        .append(Markup.lines(item)).append("</li>\n"));
                out.append("</ul>\n");
            }
            case Block.Callout callout -> out.append("<div class=\"callout\" role=\"note\"><p")
                    .append(language(callout.text())).append('>').append(Markup.lines(callout.text())).append("</p></div>\n");
            case Block.KeyFigures key -> keyFigures(key);
            case Block.Table table -> table(table);
            case Block.Chart chart -> chart(chart);
            case Block.PageBreak _ -> out.append("<div class=\"page-break\"></div>\n");
        }
    }

    /** The notes called since the last time, with links back. */
    void footnotes() {
        if (pending.isEmpty()) {
            return;
        }
        var first = notes - pending.size() + 1;
        out.append("<div class=\"footnotes\" role=\"doc-endnotes\">\n<p class=\"notes-title\">")
                .append(Markup.text(words.notes())).append("</p>\n");
        for (var i = 0; i < pending.size(); i++) {
            var number = first + i;
            out.append("<p id=\"n").append(number).append("\"><a href=\"#c").append(number).append("\">")
                    .append(number).append("</a> ").append(Markup.lines(pending.get(i))).append("</p>\n");
        }
        out.append("</div>\n");
        pending.clear();
    }

    private String calls(List<String> texts) {
        var calls = new StringBuilder();
        for (var text : texts) {
            pending.add(text);
            notes++;
            calls.append("<sup class=\"call\"><a id=\"c").append(notes).append("\" href=\"#n").append(notes).append("\">")
                    .append(notes).append("</a></sup>");
        }
        return calls.toString();
    }

    private String language(String text) {
        var language = words.languageOf(text);
        return language == words.first() || language == Language.ZH ? "" : " lang=\"" + language.tag() + "\"";
    }

    private void keyFigures(Block.KeyFigures key) {
        for (var row : key.rows()) {
            out.append("<table class=\"key-figures\" role=\"presentation\"><tbody><tr>\n");
            for (var figure : row) {
                out.append("<td class=\"").append(tierClass(figure.tier())).append("\"><p class=\"label\">")
                        .append(Markup.lines(figure.label())).append("</p><p class=\"value\">")
                        .append(Markup.lines(figure.value())).append("</p><p class=\"note\">")
                        .append(Markup.lines(figure.note())).append("</p></td>\n");
            }
            out.append("</tr></tbody></table>\n");
        }
    }

    private static String tierClass(String tier) {
        return switch (tier) {
            case "gold", "silver", "bronze" -> "tier-" + tier;
            default -> "";
        };
    }

    private void table(Block.Table table) {
        var wide = (table.columns().size() > 6 ? " wide" : "") + (table.rows().size() <= SHORT ? " short" : "");
        if (!medium.paged()) {
            out.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                    .append(Markup.text(words.table(outline.number(table)))).append("\">\n");
        }
        out.append("<table class=\"data").append(wide).append("\">\n<caption>")
                .append(Markup.text(words.table(outline.number(table)))).append("&#160; ")
                .append(Markup.lines(table.caption())).append("</caption>\n<colgroup>");
        for (var width : ColumnWidths.of(table)) {
            out.append("<col style=\"width:").append(String.format(Locale.ROOT, "%.2f", width * 100)).append("%\"/>");
        }
        out.append("</colgroup>\n<thead><tr>");
        for (var column : table.columns()) {
            out.append("<th scope=\"col\" class=\"").append(aligned(column.align())).append("\">")
                    .append(Markup.lines(column.title())).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (var row : table.rows()) {
            out.append("<tr>");
            for (var i = 0; i < row.size(); i++) {
                cell(row.get(i), aligned(table.columns().get(i).align()));
            }
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n").append(medium.paged() ? "" : "</div>\n");
        table.notes().forEach(note -> out.append("<p class=\"table-note\">").append(Markup.lines(note)).append("</p>\n"));
    }

    private void cell(Block.Cell cell, String align) {
        switch (cell) {
            case Block.TextCell text -> out.append("<td class=\"").append(align).append("\">")
                    .append(Markup.lines(text.shown())).append(calls(text.notes()));
            case Block.NumberCell number -> out.append("<td class=\"number ").append(align).append("\">")
                    .append(Markup.text(number.shown()));
            case Block.MissingCell missing -> out.append("<td class=\"missing ").append(align).append("\">")
                    .append(Markup.text(missing.shown()));
            case Block.OutcomeCell outcome -> out.append("<td class=\"outcome ")
                    .append(outcome.outcome().name().toLowerCase(Locale.ROOT)).append(' ').append(align).append("\">")
                    .append(Markup.text(outcome.outcome().sign() + ' ' + outcome.shown()));
        }
        out.append("</td>");
    }

    private static String aligned(Block.Align align) {
        return align.name().toLowerCase(Locale.ROOT);
    }

    private void chart(Block.Chart chart) {
        var description = chart.figure().description();
        out.append("<figure>\n").append(medium.element(chart.figure(), description.summary()))
                .append("\n<figcaption>").append(Markup.text(words.figure(outline.number(chart)))).append("&#160; ")
                .append(Markup.lines(chart.caption())).append("</figcaption>\n");
        description.notes().forEach(note -> out.append("<p class=\"table-note\">").append(Markup.lines(note)).append("</p>\n"));
        if (!description.source().isBlank()) {
            out.append("<p class=\"table-note source\">").append(Markup.lines(description.source())).append("</p>\n");
        }
        out.append("</figure>\n");
    }
}
