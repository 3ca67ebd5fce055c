package qunheng.report.html;

import java.text.Normalizer;

/** Text as it stands in a page that is both HTML and well-formed XML. */
final class Markup {
    private Markup() {}

    /** The text with marks of its own made harmless, and without the characters that XML cannot hold. */
    static String text(String plain) {
        var out = new StringBuilder(plain.length() + 16);
        plain.codePoints().filter(Markup::allowed).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    // A Kangxi radical, as text copied from PDFs has it, is written as the character that is meant.
                    if (c >= 0x2F00 && c <= 0x2FDF) {
                        out.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }

    /** The same for running text, whose lines stay lines. */
    static String lines(String plain) {
        return text(plain).replace("\n", "<br/>");
    }

    /** A string of CSS, in quotes. */
    static String css(String plain) {
        var out = new StringBuilder("\"");
        plain.codePoints().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&') {
                out.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
