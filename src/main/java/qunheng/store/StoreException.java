package qunheng.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.Refusal;

/** The workspace could not be opened, read or written; the sentence says where the data is. */
public final class StoreException extends RuntimeException implements Refusal {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public StoreException(@Nullable Throwable cause, String key, Object... arguments) {
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
