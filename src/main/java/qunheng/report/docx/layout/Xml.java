package qunheng.report.docx.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads parts of a Word document; what is absent has the value given for it. */
final class Xml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Xml() {}

    static Element root(byte[] part) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("a part that is no XML", e);
        }
    }

    static List<Element> children(@Nullable Element parent, String... names) {
        var found = new ArrayList<Element>();
        for (var child = parent == null ? null : parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && (names.length == 0 || List.of(names).contains(element.getLocalName()))) {
                found.add(element);
            }
        }
        return found;
    }

    static @Nullable Element child(@Nullable Element parent, String name) {
        var found = children(parent, name);
        return found.isEmpty() ? null : found.getFirst();
    }

    static String text(@Nullable Element element, String attribute, String absent) {
        return element != null && element.hasAttributeNS(WORD, attribute) ? element.getAttributeNS(WORD, attribute) : absent;
    }

    static double number(@Nullable Element element, String attribute, double absent) {
        try {
            return Double.parseDouble(text(element, attribute, Double.toString(absent)));
        } catch (NumberFormatException e) {
            return absent;
        }
    }

    /** A switch such as {@code <w:keepNext/>}: on where it stands, unless it says 0. */
    static boolean on(@Nullable Element parent, String name, boolean absent) {
        var element = child(parent, name);
        return element == null ? absent : !text(element, "val", "1").matches("0|false|off");
    }
}
