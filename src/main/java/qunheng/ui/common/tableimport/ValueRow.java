package qunheng.ui.common.tableimport;

import java.util.List;
import qunheng.project.merge.Decision;
import qunheng.project.merge.MergePlan.Item;

/**
 * One value of the table beside what the project has.
 *
 * @param written as the cell has it, with the unit of the table where it is converted
 * @param becomes the value in the catalogue's unit; several where rows contradict each other
 * @param options what can be decided; empty where nothing has to be
 */
record ValueRow(
        Item item,
        String kind,
        String indicator,
        String cluster,
        String year,
        String here,
        String written,
        String becomes,
        String place,
        List<Option> options) {

    /** A decision in words. */
    record Option(Decision decision, String words) {
        @Override
        public String toString() {
            return words;
        }
    }
}
