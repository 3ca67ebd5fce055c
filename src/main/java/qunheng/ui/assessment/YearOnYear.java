package qunheng.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import qunheng.chart.lens.YearScores;
import qunheng.knowledge.Lens;
import qunheng.scoring.Assessment;
import qunheng.scoring.LensAssessment;
import qunheng.scoring.LensEngine;

/**
 * The scores as of each year that has observations, and of the assessment year; a year uses the newest value up to it.
 *
 * @param years oldest first
 * @param sentence how the headline moved, or why nothing can be compared
 * @param rows the lenses, then the criteria of the selected lens
 * @param assessments what the chart draws
 */
public record YearOnYear(List<Integer> years, String sentence, List<Row> rows, List<YearScores> assessments) {
    /**
     * One lens or criterion over the years.
     *
     * @param lens whether it is a lens
     */
    public record Row(String id, String name, boolean lens, List<Point> points) {}

    /**
     * One year.
     *
     * @param score NaN when the lens has no headline or the criterion no score
     * @param change against the year before in the list, signed; empty when one of the two has no score
     */
    public record Point(
            int year,
            double score,
            double low,
            double high,
            String scoreText,
            String interval,
            String coverage,
            String change) {}

    static YearOnYear of(Reading reading, Lens selected) {
        var years = new TreeSet<>(reading.profile().years());
        years.removeIf(year -> year > reading.assessment().year());
        years.add(reading.assessment().year());
        var assessments = new ArrayList<Assessment>();
        for (var year : years) {
            assessments.add(
                    year == reading.assessment().year()
                            ? reading.assessment()
                            : LensEngine.assess(
                                    reading.knowledge(), reading.project(), reading.profile().id(), year));
        }
        var rows = new ArrayList<Row>();
        for (var lens : reading.lenses()) {
            rows.add(new Row(lens.id(), reading.in(lens.shortName()), true, points(reading, assessments.stream()
                    .map(a -> ofLens(reading, a.year(), a.lens(lens.id())))
                    .toList())));
        }
        for (var i = 0; i < selected.criteria().size(); i++) {
            var position = i;
            var criterion = selected.criteria().get(i);
            rows.add(new Row(criterion.id(), reading.in(criterion.name()), false, points(reading, assessments.stream()
                    .map(a -> ofCriterion(reading, a, selected, position))
                    .toList())));
        }
        return new YearOnYear(
                List.copyOf(years),
                sentence(reading, selected, rows),
                List.copyOf(rows),
                assessments.stream().map(a -> new YearScores(a.year(), a.lenses())).toList());
    }

    private static Point ofLens(Reading reading, int year, LensAssessment result) {
        var score = result.headline() ? result.score() : Double.NaN;
        return new Point(
                year,
                score,
                result.low(),
                result.high(),
                reading.score(score),
                reading.interval(result.low(), result.high()),
                result.filled() + "/" + result.applicable(),
                "");
    }

    private static Point ofCriterion(Reading reading, Assessment assessment, Lens lens, int position) {
        var result = assessment.lens(lens.id()).criteria().get(position);
        return new Point(
                assessment.year(),
                result.score(),
                result.low(),
                result.high(),
                reading.score(result.score()),
                reading.interval(result.low(), result.high()),
                result.filled() + "/" + result.applicable(),
                "");
    }

    private static List<Point> points(Reading reading, List<Point> plain) {
        var points = new ArrayList<Point>();
        for (var i = 0; i < plain.size(); i++) {
            var p = plain.get(i);
            var change = i == 0 ? Double.NaN : Math.round(p.score()) - (double) Math.round(plain.get(i - 1).score());
            var known = i > 0 && !Double.isNaN(p.score()) && !Double.isNaN(plain.get(i - 1).score());
            points.add(new Point(
                    p.year(),
                    p.score(),
                    p.low(),
                    p.high(),
                    p.scoreText(),
                    p.interval(),
                    p.coverage(),
                    known ? LensPair.signed(change) : ""));
        }
        return List.copyOf(points);
    }

    private static String sentence(Reading reading, Lens selected, List<Row> rows) {
        var points = rows.stream()
                .filter(row -> row.lens() && row.id().equals(selected.id()))
                .findFirst()
                .orElseThrow()
                .points();
        var scored = points.stream().filter(p -> !Double.isNaN(p.score())).toList();
        if (points.size() < 2) {
            return reading.text("assessment.years.one");
        }
        if (scored.size() < 2) {
            return reading.text("assessment.years.noHeadline", reading.in(selected.shortName()));
        }
        var first = scored.getFirst();
        var last = scored.getLast();
        return reading.text(
                "assessment.years.moved",
                reading.in(selected.shortName()),
                reading.numbers().year(first.year()),
                first.scoreText(),
                reading.numbers().year(last.year()),
                last.scoreText(),
                LensPair.signed(Math.round(last.score()) - (double) Math.round(first.score())));
    }
}
