package qunheng.report.docx;

import java.io.IOException;
import java.util.List;
import qunheng.model.Refusal;

/** A template that is no Word document; no report is made. */
public final class UnreadableTemplate extends IOException implements Refusal {
    private static final long serialVersionUID = 1;

    private final String file;

    UnreadableTemplate(String file, Throwable cause) {
        super("unreadable template " + file, cause);
        this.file = file;
    }

    @Override
    public String key() {
        return "report.file.badTemplate";
    }

    @Override
    public List<Object> arguments() {
        return List.of(file);
    }
}
