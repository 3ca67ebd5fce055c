package qunheng.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.Refusal;

/** A file was not taken in, or not written. Nothing was changed. */
public final class ExchangeException extends RuntimeException implements Refusal {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public ExchangeException(@Nullable Throwable cause, String key, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public ExchangeException(String key, Object... arguments) {
        this(null, key, arguments);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<Object> arguments() {
        return arguments;
    }

    /** Why a value is not taken, as a part of the sentence that says where it stands. */
    record Reason(String key, List<Object> arguments) implements Refusal {
        Reason(String key, Object... arguments) {
            this(key, List.of(arguments));
        }
    }
}
