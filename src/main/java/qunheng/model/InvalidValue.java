package qunheng.model;

import java.util.List;

/**
 * A value that the model does not take. It carries a message key and arguments instead of a sentence, because the same
 * refusal is shown in Chinese and in English; {@code text.Messages} makes the sentence.
 */
public final class InvalidValue extends IllegalArgumentException implements Refusal {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    public InvalidValue(String key, Object... arguments) {
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
