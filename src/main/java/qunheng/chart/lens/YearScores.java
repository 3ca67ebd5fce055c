package qunheng.chart.lens;

import java.util.List;
import qunheng.scoring.LensAssessment;

/** The assessments of one cluster as of one year. */
public record YearScores(int year, List<LensAssessment> assessments) {
    public YearScores {
        assessments = List.copyOf(assessments);
    }

    /** NaN where the lens has no headline score that year. */
    double headline(String lensId) {
        return assessments.stream()
                .filter(a -> a.lensId().equals(lensId) && a.headline())
                .mapToDouble(LensAssessment::score)
                .findFirst()
                .orElse(Double.NaN);
    }
}
