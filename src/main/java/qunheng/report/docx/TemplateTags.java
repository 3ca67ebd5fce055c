package qunheng.report.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import qunheng.model.Refusal;
import qunheng.text.Messages;

/**
 * The tags of a template, {@code {{title}}} and the like. A tag of a text is replaced wherever it stands, also where Word
 * has cut it into pieces of different looks; its first piece's look wins. A tag of a part of the report stands alone in a
 * paragraph of the body.
 */
final class TemplateTags {
    /** Everything between two pairs of braces, or an opening pair that is never closed. */
    private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}|\\{\\{[^{}]{0,30}");

    private final Map<String, String> texts;
    private final List<String> parts;
    private final Messages words;
    private final List<Refusal> notes = new ArrayList<>();

    TemplateTags(Map<String, String> texts, List<String> parts, Messages words) {
        this.texts = texts;
        this.parts = parts;
        this.words = words;
    }

    /** Fills in the texts; what is not understood is in the result, and stays as it is. */
    List<Refusal> fill(XWPFDocument document) {
        walk(document, words.get("report.file.body"), true);
        document.getHeaderList().forEach(h -> walk(h, words.get("report.file.header"), false));
        document.getFooterList().forEach(f -> walk(f, words.get("report.file.footer"), false));
        return List.copyOf(notes);
    }

    /** The paragraph that holds the tag of a part, or null. */
    static @Nullable XWPFParagraph place(XWPFDocument document, String part) {
        return document.getParagraphs().stream()
                .filter(p -> p.getText().strip().equals("{{" + part + "}}"))
                .findFirst()
                .orElse(null);
    }

    private void walk(IBody body, String where, boolean main) {
        var number = 0;
        for (var element : body.getBodyElements()) {
            number++;
            if (element instanceof XWPFParagraph paragraph) {
                fill(paragraph, number, where, main);
            } else if (element instanceof XWPFTable table) {
                for (var row : table.getRows()) {
                    for (var cell : row.getTableCells()) {
                        for (var paragraph : cell.getParagraphs()) {
                            fill(paragraph, number, where, false);
                        }
                    }
                }
            }
        }
    }

    private void fill(XWPFParagraph paragraph, int number, String where, boolean main) {
        var whole = new StringBuilder();
        paragraph.getRuns().forEach(run -> whole.append(run.text()));
        var text = whole.toString();
        var alone = text.strip();
        var found = TAG.matcher(text);
        var tags = new ArrayList<int[]>();
        while (found.find()) {
            var name = found.group(1);
            if (name != null && main && parts.contains(name) && alone.equals(found.group())) {
                return;
            }
            if (name == null || !texts.containsKey(name.strip())) {
                notes.add(new TemplateNote(
                        "report.file.unknownTag", List.of(number, where, found.group(), known())));
                continue;
            }
            tags.add(new int[] {found.start(), found.end()});
        }
        for (var i = tags.size() - 1; i >= 0; i--) {
            var from = tags.get(i)[0];
            var to = tags.get(i)[1];
            replace(paragraph, from, to, written(text.substring(from + 2, to - 2).strip(), main));
        }
    }

    /** A page header has one line. */
    private String written(String tag, boolean main) {
        var text = texts.getOrDefault(tag, "");
        return main ? text : text.replace("\n", " · ");
    }

    private static void replace(XWPFParagraph paragraph, int from, int to, String by) {
        var at = 0;
        for (var run : paragraph.getRuns()) {
            var text = run.text();
            var start = at;
            at += text.length();
            if (at <= from || start >= to) {
                continue;
            }
            var before = text.substring(0, Math.max(0, from - start));
            var after = at > to ? text.substring(to - start) : "";
            write(run, before + (start <= from ? by : "") + after);
        }
    }

    private static void write(XWPFRun run, String text) {
        var ctr = run.getCTR();
        while (ctr.sizeOfTArray() > 0) {
            ctr.removeT(0);
        }
        while (ctr.sizeOfTabArray() > 0) {
            ctr.removeTab(0);
        }
        while (ctr.sizeOfBrArray() > 0) {
            ctr.removeBr(0);
        }
        DocxText.lines(run, text);
    }

    private String known() {
        var all = new ArrayList<>(texts.keySet());
        all.addAll(parts);
        return all.stream().sorted().map(tag -> "{{" + tag + "}}").reduce((a, b) -> a + ' ' + b).orElse("");
    }
}
