package qunheng.ui.common;

import qunheng.chart.ChartTable;

/** Lets tests outside see what the buttons of a table put on the clipboard. */
public final class TabbedTexts {
    private TabbedTexts() {}

    public static String of(ChartTable table) {
        return TableButtons.tabbed(table);
    }
}
