package qunheng.ui.profile;

import java.util.Optional;
import qunheng.model.InvalidValue;
import qunheng.text.NumberFormats;

/** A count as it is typed; an empty field means "not known", which is not zero. */
final class WholeNumber {
    private WholeNumber() {}

    static Optional<Integer> read(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var value =
                NumberFormats.parse(typed).orElseThrow(() -> new InvalidValue("profile.notWhole", shortened(typed)));
        if (value != Math.rint(value) || Math.abs(value) > 1_000_000_000) {
            throw new InvalidValue("profile.notWhole", shortened(typed));
        }
        return Optional.of((int) value);
    }

    static String write(Optional<Integer> value) {
        return value.map(String::valueOf).orElse("");
    }

    static String shortened(String typed) {
        return typed.length() > 30 ? typed.substring(0, 30) + '…' : typed;
    }
}
