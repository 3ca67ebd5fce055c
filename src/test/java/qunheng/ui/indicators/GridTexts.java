package qunheng.ui.indicators;

import java.util.List;

/** Lets tests outside of the screen see what its grid writes. */
public final class GridTexts {
    private GridTexts() {}

    public static String csv(List<List<String>> lines) {
        return GridText.csv(lines);
    }
}
