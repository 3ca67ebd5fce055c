package qunheng.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.Refusal;

/** A document that was not taken in; nothing was changed. */
public final class EvidenceRefused extends RuntimeException implements Refusal {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    EvidenceRefused(@Nullable Throwable cause, String key, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
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
