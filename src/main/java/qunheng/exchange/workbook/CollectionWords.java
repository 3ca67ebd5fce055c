package qunheng.exchange.workbook;

import java.util.function.BiFunction;

/**
 * The words of a workbook that is read in both languages.
 *
 * @param zh gives the Chinese text of a key, with its arguments
 * @param en likewise the English one
 */
public record CollectionWords(BiFunction<String, Object[], String> zh, BiFunction<String, Object[], String> en) {
    String zh(String key, Object... arguments) {
        return zh.apply(key, arguments);
    }

    String en(String key, Object... arguments) {
        return en.apply(key, arguments);
    }

    /** Chinese and English in one line. */
    String line(String key, Object... arguments) {
        return zh(key, arguments) + "  " + en(key, arguments);
    }

    /** Chinese above English. */
    String lines(String key, Object... arguments) {
        return zh(key, arguments) + '\n' + en(key, arguments);
    }
}
