package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.scoring.Goalposts;
import qunheng.scoring.ProfileValues;
import qunheng.scoring.plausibility.Doubt;
import qunheng.ui.indicators.IndicatorsRow.Cell;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

/** Makes the ninety lines of a profile: a pure function of what is kept and of what is in view. */
final class IndicatorRows {
    private final Knowledge knowledge;
    private final Goalposts goalposts;

    IndicatorRows(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.goalposts = Goalposts.of(knowledge.indicators());
    }

    /** One line for each indicator, in catalogue order. */
    List<IndicatorRow> of(
            Profile profile, int assessmentYear, Layer layer, GridColumns columns, List<Doubt> doubts) {
        var values = ProfileValues.of(knowledge, profile, assessmentYear);
        var reasons = knowledge.notApplicable(profile.industries());
        var rows = new ArrayList<IndicatorRow>();
        var byKey = doubts.stream().collect(Collectors.groupingBy(Doubt::key));
        for (var index = 0; index < values.size(); index++) {
            rows.add(row(profile, values, index, layer, columns, reasons, byKey));
        }
        return rows;
    }

    private IndicatorRow row(
            Profile profile,
            ProfileValues values,
            int index,
            Layer layer,
            GridColumns columns,
            Map<IndicatorId, Bilingual> reasons,
            Map<ObservationKey, List<Doubt>> doubts) {
        var indicator = knowledge.indicators().get(index);
        var latest = values.observation(index).orElse(null);
        var cells = new ArrayList<Cell>();
        for (var year : columns.years()) {
            cells.add(cell(profile, indicator, year, layer, latest, doubts));
        }
        return new IndicatorRow(
                indicator,
                cells,
                reasons.get(indicator.id()),
                profile.applicability().get(indicator.id()),
                latest,
                goalposts.score(index, values.value(index)),
                values.stale(index));
    }

    private static Cell cell(
            Profile profile,
            Indicator indicator,
            int year,
            Layer layer,
            @Nullable Observation latest,
            Map<ObservationKey, List<Doubt>> doubts) {
        var bases = Arrays.stream(Basis.values())
                .filter(basis -> profile.observations().containsKey(new ObservationKey(indicator.id(), year, basis)))
                .toList();
        if (bases.isEmpty()) {
            return new Cell(year, null, bases, false, Optional.empty(), List.of());
        }
        var shown = layer.shown(profile, indicator.id(), year).orElse(null);
        var doubt = shown == null
                ? Optional.<Plausibility>empty()
                : Plausibility.of(indicator, year, shown.value(), before(profile, indicator, year));
        return new Cell(
                year,
                shown,
                bases,
                latest != null && latest.key().year() == year,
                doubt,
                checks(bases, indicator, year, doubts));
    }

    /** Of every value in the cell, whichever of them is shown. */
    private static List<Doubt> checks(
            List<Basis> bases, Indicator indicator, int year, Map<ObservationKey, List<Doubt>> doubts) {
        return bases.stream()
                .flatMap(basis ->
                        doubts.getOrDefault(new ObservationKey(indicator.id(), year, basis), List.of()).stream())
                .toList();
    }

    static Optional<Plausibility.Neighbour> before(Profile profile, Indicator indicator, int year) {
        return year == ObservationKey.FIRST_YEAR
                ? Optional.empty()
                : profile.latest(indicator.id(), year - 1)
                        .map(found -> new Plausibility.Neighbour(found.key().year(), found.value()));
    }
}
