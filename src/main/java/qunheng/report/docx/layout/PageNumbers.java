package qunheng.report.docx.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Writes page numbers into a table of contents. Word counts pages only where a document is opened, and a document that asks
 * it to count at once greets its reader with a warning about other files; so the pages are laid out here, from the
 * document's own styles, widths and footnotes. The template gives lines a height of their own, whatever the font, so that
 * Word, WPS and LibreOffice break pages alike; where one of them breaks another way, "update field" counts again.
 */
public final class PageNumbers {
    private static final String DOCUMENT = "word/document.xml";

    /** What stands where the page of a bookmark will. */
    private static final Pattern MARK = Pattern.compile("\uE000(\\w+)\uE001");

    private PageNumbers() {}

    /** Text that becomes the number of the page on which a bookmark stands. */
    public static String mark(String bookmark) {
        return "\uE000" + bookmark + "\uE001";
    }

    /** @param parts of the document by name; the text is replaced in place */
    public static void fill(Map<String, byte[]> parts) throws IOException {
        var part = parts.get(DOCUMENT);
        if (part == null) {
            return;
        }
        var xml = new String(part, StandardCharsets.UTF_8);
        if (MARK.matcher(xml).find()) {
            var pages = of(parts);
            parts.put(DOCUMENT, MARK.matcher(xml)
                    .replaceAll(found -> Matcher.quoteReplacement(Integer.toString(pages.getOrDefault(found.group(1), 1))))
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The page of each bookmark, counted from 1. */
    static Map<String, Integer> of(Map<String, byte[]> parts) throws IOException {
        var body = Xml.child(Xml.root(parts.getOrDefault(DOCUMENT, new byte[0])), "body");
        var styles = new ParagraphLook.Styles(root(parts, "word/styles.xml"));
        var section = Xml.child(body, "sectPr");
        var size = Xml.child(section, "pgSz");
        var margins = Xml.child(section, "pgMar");
        var width = (Xml.number(size, "w", 11906) - Xml.number(margins, "left", 1134) - Xml.number(margins, "right", 1134)) / 20;
        var top = Xml.number(margins, "top", 1361) / 20;
        var bottom = Math.abs(Xml.number(margins, "bottom", 1134)) / 20;
        for (var name : parts.keySet()) {
            if (name.matches("word/header\\d*\\.xml")) {
                top = Math.max(top, Xml.number(margins, "header", 680) / 20 + margin(root(parts, name), styles, width));
            } else if (name.matches("word/footer\\d*\\.xml")) {
                bottom = Math.max(bottom, Xml.number(margins, "footer", 567) / 20 + margin(root(parts, name), styles, width));
            }
        }
        var room = Xml.number(size, "h", 16838) / 20 - top - bottom;
        if (body == null) {
            return Map.of();
        }
        return PageFlow.pages(room, new DocumentBoxes(styles, root(parts, "word/footnotes.xml"), width).of(body));
    }

    /** Height of a page header or footer, which pushes the text down where it is taller than the margin. */
    private static double margin(@Nullable Element root, ParagraphLook.Styles styles, double width) {
        return root == null
                ? 0
                : new DocumentBoxes(styles, null, width)
                        .of(root).stream().mapToDouble(box -> box.before() + box.height() + box.after()).sum();
    }

    private static @Nullable Element root(Map<String, byte[]> parts, String name) throws IOException {
        var part = parts.get(name);
        return part == null ? null : Xml.root(part);
    }
}
