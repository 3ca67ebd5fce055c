package qunheng.ui.assessment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.model.IndicatorId;
import qunheng.model.ObservationKey;

/**
 * One node of the way from a lens down to the observation.
 *
 * @param path names the node from the root, the same before and after an edit
 * @param score NaN when there is none
 * @param contribution points of the lens's score; NaN for an observation
 * @param weightNode the id that the weight is kept under; null where there is no weight to set
 * @param weight relative to the siblings
 * @param share the normalised weight in words; empty where the node does not count
 * @param value value with unit, for indicators and observations
 * @param state a word for what is special: missing, does not apply, old, in use; empty when nothing is
 * @param counts whether the node is part of the score
 */
public record DrillDownRow(
        String path,
        Level level,
        String id,
        String name,
        double score,
        double low,
        double high,
        String scoreText,
        String coverage,
        double contribution,
        String contributionText,
        @Nullable String weightNode,
        double weight,
        String weightText,
        String share,
        String value,
        String year,
        String state,
        boolean stale,
        boolean counts,
        @Nullable IndicatorId indicator,
        @Nullable ObservationKey observation,
        List<DrillDownRow> children) {

    /** The levels of the tree from the top. */
    public enum Level {
        LENS,
        CRITERION,
        SUB_CRITERION,
        INDICATOR,
        OBSERVATION
    }

    public DrillDownRow {
        children = List.copyOf(children);
    }

    /** This row and all below it, from the top. */
    public Stream<DrillDownRow> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(DrillDownRow::all));
    }

    public Optional<DrillDownRow> find(String wanted) {
        return all().filter(row -> row.path().equals(wanted)).findFirst();
    }

    /** What the columns show, for the clipboard and for CSV. */
    public List<String> cells() {
        return List.of(id, name, value, year, scoreText, coverage, contributionText, weightText, share, state);
    }
}
