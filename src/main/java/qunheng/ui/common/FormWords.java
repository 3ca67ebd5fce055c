package qunheng.ui.common;

import org.jspecify.annotations.Nullable;
import qunheng.project.FileForm;

/** How every import calls the encodings of texts and what stands between their cells. */
public record FormWords(Session session) {
    public String encoding(FileForm.@Nullable Encoding encoding) {
        return encoding == null ? "" : session.messages().of(encoding, "common");
    }

    public String delimiter(@Nullable Character delimiter) {
        if (delimiter == null) {
            return "";
        }
        return session.messages().get(switch (delimiter) {
            case ',' -> "common.delimiter.comma";
            case ';' -> "common.delimiter.semicolon";
            case '\t' -> "common.delimiter.tab";
            default -> "common.delimiter.bar";
        });
    }
}
