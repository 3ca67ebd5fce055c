package qunheng.ui.common.collection;

import qunheng.project.merge.Decision;

/**
 * One thing that can count for a value, as the table shows it: what the project has, or what one sender sent.
 *
 * @param number the key that picks it; 0 is the project's own
 * @param change against the project's value, in per cent; empty where there is nothing to compare
 * @param backing source and note
 * @param place file, sheet and cell
 */
record CandidateRow(
        int number,
        Decision decision,
        String value,
        String change,
        String who,
        String when,
        String evidence,
        String backing,
        String place) {

    String valueAndChange() {
        return change.isEmpty() ? value : value + "\n" + change;
    }

    String whoAndWhen() {
        return when.isEmpty() ? who : who + "\n" + when;
    }
}
