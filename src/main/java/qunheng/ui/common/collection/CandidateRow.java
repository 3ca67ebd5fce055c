package qunheng.ui.common.collection;

import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** All of it in words. */
    String whole() {
        return Stream.of(value + (change.isEmpty() ? "" : " (" + change + ")"), who, when, evidence, backing, place)
                .filter(text -> !text.isEmpty())
                .map(text -> text.replace('\n', ' '))
                .collect(Collectors.joining("  |  "));
    }
}
