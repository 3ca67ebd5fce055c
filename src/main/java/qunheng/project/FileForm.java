package qunheng.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.table.FoundDelimiter;
import qunheng.exchange.table.TableForm;
import qunheng.exchange.table.TextEncoding;

/**
 * How the rows of a user's file are read; what is null is found out.
 *
 * @param encoding of a text
 * @param delimiter of a text
 * @param sheet of a workbook
 */
public record FileForm(@Nullable Encoding encoding, @Nullable Character delimiter, @Nullable String sheet) {
    /** Found out altogether. */
    public static final FileForm FOUND = new FileForm(null, null, null);

    /** The characters that may stand between two values. */
    public static final List<Character> DELIMITERS = FoundDelimiter.KNOWN;

    /** The encodings that a text may have. */
    public enum Encoding {
        UTF_8,
        /** With a byte-order mark. */
        UTF_8_MARKED,
        GB18030,
        UTF_16LE,
        UTF_16BE,
        BIG5;

        public static Encoding of(TextEncoding encoding) {
            return valueOf(encoding.name());
        }

        public TextEncoding text() {
            return TextEncoding.valueOf(name());
        }
    }

    static FileForm of(TableForm form) {
        return switch (form) {
            case TableForm.Sheet(var name) -> new FileForm(null, null, name);
            case TableForm.Text(var encoding, var delimiter) -> new FileForm(
                    encoding == null ? null : Encoding.of(encoding), delimiter, null);
        };
    }

    TableForm form() {
        return sheet != null
                ? new TableForm.Sheet(sheet)
                : new TableForm.Text(encoding == null ? null : encoding.text(), delimiter);
    }
}
