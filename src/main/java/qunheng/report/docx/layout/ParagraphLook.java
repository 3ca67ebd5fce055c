package qunheng.report.docx.layout;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The properties of a paragraph that decide how much of a page it takes, from its style, the styles that it is based on and
 * itself. Lengths are in points.
 *
 * @param lineRule exact, atLeast or auto; {@code line} is points for the first two, a multiple of the font's height for auto
 */
record ParagraphLook(
        double size,
        boolean bold,
        double before,
        double after,
        double line,
        String lineRule,
        double left,
        double right,
        boolean keepNext,
        boolean keepLines,
        boolean newPage) {
    /** Height of a line of the fonts that Chinese is set in, over their size. */
    private static final double FONT_HEIGHT = 1.32;

    static final ParagraphLook PLAIN =
            new ParagraphLook(10, false, 0, 0, 1, "auto", 0, 0, false, false, false);

    double lineHeight() {
        return switch (lineRule) {
            case "exact" -> line;
            case "atLeast" -> Math.max(line, size * FONT_HEIGHT);
            default -> line * size * FONT_HEIGHT;
        };
    }

    private ParagraphLook with(@Nullable Element paragraph, @Nullable Element run) {
        var spacing = Xml.child(paragraph, "spacing");
        var indent = Xml.child(paragraph, "ind");
        var rule = Xml.text(spacing, "lineRule", spacing != null && spacing.hasAttributeNS(Xml.WORD, "line") ? "auto" : lineRule);
        var height = Xml.number(spacing, "line", -1);
        return new ParagraphLook(
                Xml.number(Xml.child(run, "sz"), "val", size * 2) / 2,
                Xml.on(run, "b", bold),
                Xml.number(spacing, "before", before * 20) / 20,
                Xml.number(spacing, "after", after * 20) / 20,
                height < 0 ? line : height / (rule.equals("auto") ? 240 : 20),
                rule,
                Xml.number(indent, "left", Xml.number(indent, "start", left * 20)) / 20,
                Xml.number(indent, "right", Xml.number(indent, "end", right * 20)) / 20,
                Xml.on(paragraph, "keepNext", keepNext),
                Xml.on(paragraph, "keepLines", keepLines),
                Xml.on(paragraph, "pageBreakBefore", newPage));
    }

    /** All styles of a document. */
    static final class Styles {
        private final Map<String, Element> styles = new HashMap<>();
        private final Map<String, ParagraphLook> looks = new HashMap<>();
        private final ParagraphLook defaults;
        private String standard = "";

        Styles(@Nullable Element root) {
            var defaulted = Xml.child(root, "docDefaults");
            defaults = PLAIN.with(
                    Xml.child(Xml.child(defaulted, "pPrDefault"), "pPr"), Xml.child(Xml.child(defaulted, "rPrDefault"), "rPr"));
            for (var style : Xml.children(root, "style")) {
                var id = Xml.text(style, "styleId", "");
                styles.put(id, style);
                if (Xml.text(style, "type", "").equals("paragraph") && Xml.text(style, "default", "0").matches("1|true")) {
                    standard = id;
                }
            }
        }

        ParagraphLook of(Element paragraph) {
            var own = Xml.child(paragraph, "pPr");
            return style(Xml.text(Xml.child(own, "pStyle"), "val", standard), 0).with(own, null);
        }

        private ParagraphLook style(String id, int depth) {
            var known = looks.get(id);
            var style = styles.get(id);
            if (known != null || style == null || depth > 12) {
                return known == null ? defaults : known;
            }
            var base = Xml.text(Xml.child(style, "basedOn"), "val", "");
            var look = (base.isEmpty() ? defaults : style(base, depth + 1)).with(Xml.child(style, "pPr"), Xml.child(style, "rPr"));
            looks.put(id, look);
            return look;
        }
    }
}
