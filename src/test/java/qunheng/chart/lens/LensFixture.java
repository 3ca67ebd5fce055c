package qunheng.chart.lens;

import java.util.ArrayList;
import java.util.List;
import qunheng.knowledge.Knowledge;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.Grade;
import qunheng.scoring.LensAssessment;

/** An assessment with round numbers: six criteria, the third without a score. */
public final class LensFixture {
    public static final Subject SUBJECT = new Subject("测试集群", "Test cluster", 2024, true);
    private static final double[] SCORES = {60, 40, Double.NaN, 75, 50, 80};

    private LensFixture() {}

    public static LensAssessment assessment() {
        var criteria = new ArrayList<CriterionScore>();
        var lens = Knowledge.load().lens("six-characteristics");
        for (var i = 0; i < lens.criteria().size(); i++) {
            var scored = !Double.isNaN(SCORES[i]);
            criteria.add(new CriterionScore(
                    lens.criteria().get(i).id(),
                    SCORES[i],
                    scored ? SCORES[i] - 10 : 15,
                    scored ? SCORES[i] + 10 : 85,
                    scored ? 4 : 1,
                    5,
                    scored ? SCORES[i] / 5 : 0,
                    scored ? 0.2 : 0,
                    List.of()));
        }
        return new LensAssessment("six-characteristics", 61, 49, 72, 21, 30, Grade.B, true, criteria);
    }

    /** Like {@link #assessment()} but with too little behind it for one figure. */
    public static LensAssessment thin(String lens) {
        return new LensAssessment(lens, 50, 20, 80, 3, 30, Grade.C, false, List.of());
    }
}
