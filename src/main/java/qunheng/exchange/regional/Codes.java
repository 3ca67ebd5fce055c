package qunheng.exchange.regional;

/**
 * Numbers for texts that are short codes of digits, so that a table is looked into instead of a map of texts: most rows
 * of most files have nothing else. Anything unusual is none of these and goes the long way.
 */
final class Codes {
    /** Longest code of an industry that has a number of its own. */
    static final int LONGEST = 4;

    /** One more than the largest number of an industry's code. */
    static final int INDUSTRIES = 1 + 10 + 100 + 1000 + 10_000;

    static final int NONE = -1;

    private static final int[] FIRST = {0, 1, 11, 111, 1111};

    private Codes() {}

    /** The first two digits of a region's code of two, four or six digits, 0 to 99. */
    static int region(String text) {
        int length = text.length();
        if (length != 6 && length != 2 && length != 4) {
            return NONE;
        }
        for (int i = 2; i < length; i++) {
            if (!digit(text.charAt(i))) {
                return NONE;
            }
        }
        return digit(text.charAt(0)) && digit(text.charAt(1))
                ? (text.charAt(0) - '0') * 10 + text.charAt(1) - '0'
                : NONE;
    }

    /** The number of the first so many digits of an industry's code; of all of them if that is 0. */
    static int industry(String text, int digits) {
        int length = text.length();
        int kept = digits == 0 ? length : Math.min(digits, length);
        if (length == 0 || kept > LONGEST) {
            return NONE;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            if (!digit(text.charAt(i))) {
                return NONE;
            }
            value = i < kept ? value * 10 + text.charAt(i) - '0' : value;
        }
        return FIRST[kept] + value;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
