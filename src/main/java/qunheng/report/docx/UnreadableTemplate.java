package qunheng.report.docx;

import java.io.IOException;
import java.util.List;
import qunheng.model.Refusal;

/** A template that is no Word document or that must not go on into reports; no report is made. */
public final class UnreadableTemplate extends IOException implements Refusal {
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    UnreadableTemplate(String file, Throwable cause) {
        super("unreadable template " + file, cause);
        key = "report.file.badTemplate";
        arguments = List.of(file);
    }

    UnreadableTemplate(String key, List<Object> arguments) {
        super(key + ' ' + arguments);
        this.key = key;
        this.arguments = List.copyOf(arguments);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<Object> arguments() {
        return arguments;
    }
}
