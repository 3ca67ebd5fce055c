package qunheng.scoring.pipeline;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.Refusal;

/**
 * What the method does not take: a message key with its arguments, and where it stands as far as it is known. The
 * reader of a file adds the file's name and turns the unit into a line.
 *
 * <p>It has no stack trace: a Monte-Carlo run may meet thousands of them and counts each.
 */
public final class MethodRefusal extends RuntimeException implements Refusal {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;
    private final int row;
    private final @Nullable String code;

    private MethodRefusal(String key, int row, @Nullable String code, Object... arguments) {
        super(key + ' ' + Arrays.toString(arguments), null, false, false);
        this.key = key;
        this.arguments = Arrays.stream(arguments).map(MethodRefusal::plain).toList();
        this.row = row;
        this.code = code;
    }

    public static MethodRefusal of(String key, Object... arguments) {
        return new MethodRefusal(key, -1, null, arguments);
    }

    /** A refusal of a whole column. */
    public static MethodRefusal ofColumn(String key, String code, Object... arguments) {
        return new MethodRefusal(key, -1, code, arguments);
    }

    /** A refusal of one cell; {@code row} counts the table's units from 0. */
    public static MethodRefusal ofCell(String key, int row, String code, Object... arguments) {
        return new MethodRefusal(key, row, code, arguments);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public List<Object> arguments() {
        return arguments;
    }

    /** The table's row that the refusal is about, or −1. */
    public int row() {
        return row;
    }

    public @Nullable String code() {
        return code;
    }

    /** Numbers are shown as they are computed with, without the grouping and rounding of a message format. */
    private static Object plain(Object argument) {
        return switch (argument) {
            case Double d -> Numbers.text(d);
            case Integer i -> Integer.toString(i);
            case Long l -> Long.toString(l);
            default -> argument;
        };
    }
}
