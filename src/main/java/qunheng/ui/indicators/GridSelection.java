package qunheng.ui.indicators;

/**
 * A rectangle of cells between the one where it was started and the one that has the keyboard.
 *
 * @param anchorRow where the rectangle was started
 * @param row where the keyboard is
 */
record GridSelection(int anchorRow, int anchorColumn, int row, int column) {
    /** The ways a key moves through the grid. */
    enum Move {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        PAGE_UP,
        PAGE_DOWN,
        ROW_START,
        ROW_END,
        TOP,
        BOTTOM,
        GRID_START,
        GRID_END
    }

    static GridSelection at(int row, int column) {
        return new GridSelection(row, column, row, column);
    }

    GridSelection to(int newRow, int newColumn) {
        return new GridSelection(anchorRow, anchorColumn, newRow, newColumn);
    }

    /** @param page lines that a page key moves by */
    GridSelection moved(Move move, boolean extend, int rows, GridColumns columns, int page) {
        var newRow = switch (move) {
            case UP -> row - 1;
            case DOWN -> row + 1;
            case PAGE_UP -> row - page;
            case PAGE_DOWN -> row + page;
            case TOP, GRID_START -> 0;
            case BOTTOM, GRID_END -> rows - 1;
            case LEFT, RIGHT, ROW_START, ROW_END -> row;
        };
        var newColumn = switch (move) {
            case LEFT -> column - 1;
            case RIGHT -> column + 1;
            case ROW_START, GRID_START -> column == GridColumns.FIRST_YEAR ? 0 : GridColumns.FIRST_YEAR;
            case ROW_END, GRID_END -> columns.lastYear();
            case UP, DOWN, PAGE_UP, PAGE_DOWN, TOP, BOTTOM -> column;
        };
        return (extend ? to(newRow, newColumn) : at(newRow, newColumn)).within(rows, columns.count());
    }

    GridSelection within(int rows, int columns) {
        return new GridSelection(
                Math.clamp(anchorRow, 0, Math.max(0, rows - 1)),
                Math.clamp(anchorColumn, 0, columns - 1),
                Math.clamp(row, 0, Math.max(0, rows - 1)),
                Math.clamp(column, 0, columns - 1));
    }

    int top() {
        return Math.min(anchorRow, row);
    }

    int bottom() {
        return Math.max(anchorRow, row);
    }

    int left() {
        return Math.min(anchorColumn, column);
    }

    int right() {
        return Math.max(anchorColumn, column);
    }

    boolean single() {
        return anchorRow == row && anchorColumn == column;
    }
}
