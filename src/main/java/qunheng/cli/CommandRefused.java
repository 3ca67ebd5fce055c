package qunheng.cli;

import java.util.List;
import qunheng.model.Refusal;

/** A command cannot do what it was asked for; the key names the sentence. Nothing was written. */
final class CommandRefused extends RuntimeException implements Refusal {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    CommandRefused(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
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
