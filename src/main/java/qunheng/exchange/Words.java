package qunheng.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import qunheng.model.IndustryClass;

/** How a choice is written in a file: {@code industry-digitalisation}; an industry class by its code, {@code 02}. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant instanceof IndustryClass industryClass
                ? industryClass.code()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
    }
}
