package qunheng.report.docx.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The body of a document as boxes. */
final class DocumentBoxes {
    private static final double EMU_A_POINT = 12_700;
    private static final double CELL_SIDES = 8.5;
    private static final double RULE = 0.5;

    private final ParagraphLook.Styles styles;
    private final Map<String, Element> footnotes = new HashMap<>();
    private final double width;
    private final List<Box> boxes = new ArrayList<>();

    DocumentBoxes(ParagraphLook.Styles styles, @Nullable Element footnotes, double width) {
        this.styles = styles;
        this.width = width;
        Xml.children(footnotes, "footnote").forEach(note -> this.footnotes.put(Xml.text(note, "id", ""), note));
    }

    List<Box> of(Element body) {
        for (var element : Xml.children(body)) {
            switch (element.getLocalName()) {
                case "p" -> boxes.add(paragraph(element));
                case "tbl" -> table(element);
                case "sdt" -> of(content(element));
                default -> { }
            }
        }
        return boxes;
    }

    private static Element content(Element control) {
        var content = Xml.child(control, "sdtContent");
        return content == null ? control : content;
    }

    private Box paragraph(Element element) {
        var look = styles.of(element);
        var content = new Content(element);
        var drawn = content.drawing > 0;
        var lines = drawn ? 1 : LineWidths.lines(content.text.toString(), look.size(), look.bold(), width - look.left() - look.right());
        return new Box(
                look.before(), lines, drawn ? Math.max(content.drawing, look.lineHeight()) + 2 : look.lineHeight(), look.after(),
                notes(content), look.keepLines() || drawn, look.keepNext(), look.newPage() || content.pageBreak, 0, content.bookmarks);
    }

    private void table(Element table) {
        var header = 0.0;
        var rows = Xml.children(table, "tr");
        for (var row : rows) {
            var repeats = Xml.on(Xml.child(row, "trPr"), "tblHeader", false);
            var tallest = 0.0;
            var notes = 0.0;
            var withNext = false;
            var marks = new ArrayList<String>();
            for (var cell : Xml.children(row, "tc")) {
                var room = Xml.number(Xml.child(Xml.child(cell, "tcPr"), "tcW"), "w", width * 20) / 20 - CELL_SIDES;
                var height = 0.0;
                for (var element : Xml.children(cell, "p")) {
                    var look = styles.of(element);
                    var content = new Content(element);
                    height += look.before() + look.after() + Math.max(
                            content.drawing,
                            look.lineHeight() * LineWidths.lines(
                                    content.text.toString(), look.size(), look.bold(), room - look.left() - look.right()));
                    notes += notes(content);
                    withNext |= look.keepNext();
                    marks.addAll(content.bookmarks);
                }
                tallest = Math.max(tallest, height);
            }
            boxes.add(new Box(0, 1, tallest + RULE, 0, notes, true, withNext, false, repeats ? 0 : header, marks));
            header += repeats ? tallest + RULE : 0;
        }
    }

    private double notes(Content content) {
        var height = 0.0;
        for (var id : content.notes) {
            for (var element : Xml.children(footnotes.get(id), "p")) {
                var look = styles.of(element);
                height += look.before() + look.after() + look.lineHeight() * LineWidths.lines(
                        new Content(element).text.toString(), look.size(), look.bold(), width - look.left() - look.right());
            }
        }
        return height;
    }

    /** What a paragraph holds. */
    private static final class Content {
        final StringBuilder text = new StringBuilder();
        final List<String> notes = new ArrayList<>();
        final List<String> bookmarks = new ArrayList<>();
        double drawing;
        boolean pageBreak;

        Content(Element element) {
            read(element);
        }

        private void read(Element element) {
            for (var child : Xml.children(element)) {
                switch (child.getLocalName()) {
                    case "t" -> text.append(child.getTextContent());
                    case "tab" -> text.append("  ");
                    case "br" -> {
                        pageBreak |= Xml.text(child, "type", "").equals("page");
                        text.append('\n');
                    }
                    case "footnoteReference" -> {
                        notes.add(Xml.text(child, "id", ""));
                        text.append('1');
                    }
                    case "bookmarkStart" -> bookmarks.add(Xml.text(child, "name", ""));
                    case "drawing" -> drawing = Math.max(drawing, height(child));
                    case "pPr", "rPr", "instrText" -> { }
                    default -> read(child);
                }
            }
        }

        private static double height(Element drawing) {
            var extents = drawing.getElementsByTagNameNS("*", "extent");
            return extents.getLength() == 0 ? 0 : Double.parseDouble("0" + ((Element) extents.item(0)).getAttribute("cy")) / EMU_A_POINT;
        }
    }
}
