package qunheng.exchange.table;

/** Numbers as they stand in a file: digits, a point, an exponent. No grouping, no words, no hexadecimal. */
public final class Decimals {
    private Decimals() {}

    /** The number, or NaN if the text is not one that a double holds as a finite value. */
    public static double parse(String text) {
        if (!plain(text)) {
            return Double.NaN;
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? value : Double.NaN;
    }

    /** {@code Double.parseDouble} alone would also take "1d", "0x1p3", "NaN" and "Infinity". */
    private static boolean plain(String text) {
        int i = 0;
        int length = text.length();
        if (i < length && sign(text.charAt(i))) {
            i++;
        }
        int digits = 0;
        while (i < length && digit(text.charAt(i))) {
            i++;
            digits++;
        }
        if (i < length && text.charAt(i) == '.') {
            i++;
            while (i < length && digit(text.charAt(i))) {
                i++;
                digits++;
            }
        }
        if (digits == 0) {
            return false;
        }
        if (i < length && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            i++;
            if (i < length && sign(text.charAt(i))) {
                i++;
            }
            int exponent = i;
            while (i < length && digit(text.charAt(i))) {
                i++;
            }
            return i == length && i > exponent;
        }
        return i == length;
    }

    private static boolean sign(char c) {
        return c == '-' || c == '+';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
