package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import qunheng.knowledge.Bilingual;
import qunheng.model.Basis;
import qunheng.scoring.plausibility.Doubt;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;
import qunheng.ui.indicators.IndicatorsRow.Cell;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

/** What the small signs in a cell say, for the eye, the pointer and the screen reader alike. */
enum CellMark {
    VERIFIED,
    ESTIMATED,
    OTHER_BASES,
    EVIDENCE,
    STALE,
    DOUBTFUL,
    MISSING,
    NOT_APPLICABLE;

    static List<CellMark> of(IndicatorRow row, Cell cell, int assessmentYear) {
        var marks = new ArrayList<CellMark>();
        var shown = cell.shown();
        if (!row.applicable()) {
            marks.add(NOT_APPLICABLE);
        } else if (shown == null && row.missing() && cell.year() == assessmentYear) {
            marks.add(MISSING);
        }
        if (shown == null) {
            return marks;
        }
        switch (shown.key().basis()) {
            case VERIFIED -> marks.add(VERIFIED);
            case ESTIMATED -> marks.add(ESTIMATED);
            case REPORTED -> {}
        }
        if (cell.bases().size() > 1) {
            marks.add(OTHER_BASES);
        }
        if (shown.evidence().present()) {
            marks.add(EVIDENCE);
        }
        if (row.stale() && cell.latest()) {
            marks.add(STALE);
        }
        if (cell.doubt().isPresent() || !cell.checks().isEmpty()) {
            marks.add(DOUBTFUL);
        }
        return marks;
    }

    /** One line for each mark that needs words. */
    static String explained(List<CellMark> marks, IndicatorRow row, Cell cell, Messages messages) {
        return marks.stream()
                .map(mark -> switch (mark) {
                    case VERIFIED -> messages.get("indicators.mark.verified");
                    case ESTIMATED -> messages.get("indicators.mark.estimated");
                    case OTHER_BASES -> messages.get("indicators.mark.otherBases", others(cell, messages));
                    case EVIDENCE -> messages.get("indicators.mark.evidence");
                    case STALE -> messages.get("indicators.mark.stale");
                    case DOUBTFUL -> doubts(cell, messages);
                    case MISSING -> messages.get("indicators.mark.missing");
                    case NOT_APPLICABLE -> notApplicable(row, messages);
                })
                .collect(Collectors.joining("\n"));
    }

    static String notApplicable(IndicatorRow row, Messages messages) {
        var reason = row.notApplicable();
        return reason == null || row.override() != null
                ? messages.get("indicators.mark.notApplicable")
                : messages.get("indicators.mark.notApplicableBecause", reason.in(messages.language()));
    }

    /** Name, year, value and unit, for a screen reader. */
    static String spoken(IndicatorRow row, Cell cell, List<CellMark> marks, Messages messages) {
        var language = messages.language();
        var shown = cell.shown();
        var value = shown == null
                ? messages.get("indicators.cell.empty")
                : NumberFormats.in(language).value(shown.value()) + ' ' + row.indicator().unit().label().in(language);
        return messages.get(
                "indicators.cell.spoken",
                row.indicator().name().in(language),
                cell.year(),
                value,
                explained(marks, row, cell, messages));
    }

    private static String doubts(Cell cell, Messages messages) {
        return Stream.concat(
                        cell.doubt().map(doubt -> doubt.sentence(messages)).stream(),
                        cell.checks().stream().map(doubt -> sentence(doubt, messages)))
                .collect(Collectors.joining("\n"));
    }

    static String sentence(Doubt doubt, Messages messages) {
        return messages.get(
                doubt.message(),
                doubt.arguments().stream()
                        .map(argument -> argument instanceof Bilingual text ? text.in(messages.language()) : argument)
                        .toArray());
    }

    private static String others(Cell cell, Messages messages) {
        var shown = cell.shown();
        return cell.bases().stream()
                .filter(basis -> shown == null || basis != shown.key().basis())
                .map((Basis basis) -> messages.of(basis, "model"))
                .collect(Collectors.joining(messages.get("indicators.list.separator")));
    }
}
