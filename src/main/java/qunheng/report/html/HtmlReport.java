package qunheng.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import qunheng.report.Block;
import qunheng.report.ProvenanceText;
import qunheng.report.ReportData;
import qunheng.report.ReportKind;
import qunheng.report.ReportOutline;
import qunheng.report.ReportWords;
import qunheng.task.Progress;

/**
 * The whole report as one page: texts, style and drawings in one file that fetches nothing.
 *
 * <p>The page is HTML and well-formed XML at once, because the PDF is set from it as well.
 */
public final class HtmlReport {
    /** A browser then refuses whatever a page would load from elsewhere, should any of its texts ask for it. */
    private static final String NOTHING_FETCHED =
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
                    + "<meta name=\"color-scheme\" content=\"light dark\"/>\n";

    private final ReportData data;
    private final ReportWords words;
    private static final String TOGETHER = "<div class=\"together\">\n";

    private final ReportOutline outline;
    private final HtmlMedium medium;

    private HtmlReport(ReportData data, HtmlMedium medium) {
        this.data = data;
        this.medium = medium;
        words = ReportWords.of(data.language());
        outline = new ReportOutline(data);
    }

    public static String of(ReportData data, HtmlMedium medium, Progress progress) {
        return new HtmlReport(data, medium).page(progress);
    }

    private String page(Progress progress) {
        var out = new StringBuilder(1 << 16);
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(words.first().tag()).append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
                .append(medium.paged() ? "" : NOTHING_FETCHED)
                .append("<title>").append(Markup.text(title())).append("</title>\n")
                .append(meta("description", data.subtitle()))
                .append(meta("subject", data.subtitle()))
                .append(meta("keywords", String.join(", ", data.marks())))
                .append(meta("date", data.provenance().asOf()))
                .append(meta("generator", "Qunheng " + data.provenance().programVersion()))
                .append("<style>\n").append(style("report.css"))
                .append(medium.paged() ? margins() : style("report-screen.css") + printed())
                .append("</style>\n");
        if (medium.paged()) {
            out.append(bookmarks());
        }
        out.append("</head>\n<body class=\"").append(data.kind().word()).append("\">\n");
        if (!medium.paged() && !data.marks().isEmpty()) {
            out.append("<div class=\"every-page\" aria-hidden=\"true\">").append(Markup.text(marks())).append("</div>\n");
        }
        cover(out);
        if (data.kind() != ReportKind.BRIEF && outline.entries().size() > 2) {
            contents(out);
        }
        out.append("<main>\n");
        var blocks = new HtmlBlocks(out, words, outline, medium);
        for (var i = 0; i < data.sections().size(); i++) {
            if (progress.cancelled()) {
                break;
            }
            section(out, blocks, data.sections().get(i));
            progress.at((i + 1.0) / data.sections().size());
        }
        out.append("</main>\n");
        if (!medium.paged()) {
            out.append("<script type=\"application/json\" id=\"").append(ProvenanceText.NAME).append("\">")
                    .append(ProvenanceText.of(data.provenance())).append("</script>\n");
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private String title() {
        return data.subtitle().isBlank() ? data.title() : data.title() + " — " + data.subtitle();
    }

    private String marks() {
        return String.join(" · ", data.marks());
    }

    private static String meta(String name, String content) {
        return content.isBlank()
                ? ""
                : "<meta name=\"" + name + "\" content=\"" + Markup.text(content.replace('\n', ' ')) + "\"/>\n";
    }

    private void cover(StringBuilder out) {
        out.append("<header class=\"cover\">\n");
        if (!data.marks().isEmpty()) {
            out.append("<p class=\"marks\">").append(data.marks().stream()
                    .map(mark -> "<span>" + Markup.text(mark) + "</span>")
                    .collect(Collectors.joining(" "))).append("</p>\n");
        }
        out.append("<h1>").append(Markup.lines(data.title())).append("</h1>\n");
        if (!data.subtitle().isBlank()) {
            out.append("<p class=\"subtitle\">").append(Markup.lines(data.subtitle())).append("</p>\n");
        }
        if (!data.cover().isEmpty()) {
            out.append("<table class=\"entries\">\n<tbody>\n");
            for (var entry : data.cover()) {
                out.append("<tr><th scope=\"row\">").append(Markup.lines(entry.label())).append("</th><td>")
                        .append(Markup.lines(entry.value())).append("</td></tr>\n");
            }
            out.append("</tbody>\n</table>\n");
        }
        out.append("</header>\n");
    }

    private void contents(StringBuilder out) {
        out.append("<nav class=\"contents\">\n<p class=\"contents-title\">").append(Markup.text(words.contents()))
                .append("</p>\n<ul>\n");
        for (var entry : outline.entries()) {
            if (entry.level() <= 3) {
                out.append("<li class=\"level").append(entry.level()).append("\"><a href=\"#").append(entry.anchor())
                        .append("\">").append(Markup.text(entry.shown())).append("</a></li>\n");
            }
        }
        out.append("</ul>\n</nav>\n");
    }

    private void section(StringBuilder out, HtmlBlocks blocks, ReportData.Section section) {
        var entry = outline.entry(section);
        out.append("<section>\n");
        var kept = Block.leading(section.blocks(), 0);
        out.append(kept > 0 ? TOGETHER : "").append("<h2 id=\"").append(entry.anchor()).append("\">")
                .append(Markup.text(entry.shown())).append("</h2>\n");
        for (var i = 0; i < section.blocks().size(); i++) {
            if (kept == 0) {
                kept = Block.leading(section.blocks(), i);
                out.append(kept > 0 ? TOGETHER : "");
            }
            blocks.write(section.blocks().get(i));
            if (kept > 0) {
                kept--;
                out.append(kept == 0 ? "</div>\n" : "");
            }
        }
        blocks.footnotes();
        out.append("</section>\n");
    }

    /** The style of paper, with what stands in the margins of each page. */
    private String margins() {
        var page = words.page("\u0001", "\u0002");
        var counters = Markup.css(page)
                .replace("\\1 ", "\" counter(page) \"")
                .replace("\\2 ", "\" counter(pages) \"");
        return style("report-pdf.css")
                .replace("$title;", Markup.css(line(data.title())) + ";")
                .replace("$subtitle;", Markup.css(line(data.subtitle())) + ";")
                .replace("$marks;", Markup.css(line(marks())) + ";")
                .replace("$page;", counters + ";");
    }

    /** What a browser prints in the margins of each page. */
    private String printed() {
        return "@page { @top-right { content: " + Markup.css(line(marks())) + "; font-size: 8pt; font-weight: bold; color: #8c3508; }\n"
                + "  @top-left { content: " + Markup.css(line(data.title())) + "; font-size: 8pt; color: #404040; }\n"
                + "  @bottom-right { content: counter(page) \" / \" counter(pages); font-size: 8pt; color: #404040; } }\n";
    }

    private static String line(String text) {
        return text.replace("\n", " · ");
    }

    private String bookmarks() {
        var out = new StringBuilder("<bookmarks>\n");
        var open = 0;
        for (var entry : outline.entries()) {
            while (open > 0 && open >= entry.level()) {
                out.append("</bookmark>\n");
                open--;
            }
            open = open == 0 ? 1 : open;
            out.append("<bookmark name=\"").append(Markup.text(entry.shown())).append("\" href=\"#")
                    .append(entry.anchor()).append("\">\n");
            open = entry.level();
        }
        return out.append("</bookmark>\n".repeat(Math.max(0, open - 1))).append("</bookmarks>\n").toString();
    }

    private static String style(String file) {
        try (var in = HtmlReport.class.getResourceAsStream("/qunheng/report/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the style " + file + " is not packed with the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
