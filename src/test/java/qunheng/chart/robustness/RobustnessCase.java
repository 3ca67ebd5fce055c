package qunheng.chart.robustness;

import java.util.List;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.robustness.SobolIndex;
import qunheng.robustness.SobolResult;
import qunheng.robustness.lens.LensStudy;
import qunheng.robustness.lens.LensUncertainty;
import qunheng.robustness.lens.LensUncertaintyResult;
import qunheng.robustness.lens.StudyCase;
import qunheng.robustness.lens.Swing;
import qunheng.robustness.lens.Variation;
import qunheng.scoring.ProfileFixture;
import qunheng.task.Progress;

/** Five invented clusters over 200 draws. */
public final class RobustnessCase {
    public static final Project PROJECT = StudyCase.random(5, 5);
    public static final String LENS = "five-forces";

    private RobustnessCase() {}

    static LensStudy study() {
        var knowledge = ProfileFixture.KNOWLEDGE;
        return LensStudy.of(
                knowledge, PROJECT, StudyCase.YEAR, StudyCase.ids(PROJECT), List.of(LENS), knowledge.rulePacks(),
                Variation.USUAL);
    }

    public static LensUncertaintyResult result() {
        return LensUncertainty.draw(study(), 200, 1, 1, Progress.NONE);
    }

    public static Figure tornado(FigureContext context, ProfileId own) {
        var swings = Swing.of(study(), LENS, own);
        return SwingsFigure.tornado(context, PROJECT, own, LENS, result().band(LENS, own).score().nominal(), swings);
    }

    public static Figure sobol(FigureContext context, ProfileId own) {
        var indices = List.of(
                new SobolIndex("WEIGHTS", 0.62, 0.7, 0.5, 0.74, 0.6, 0.8),
                new SobolIndex("AGGREGATION", 0.2, 0.25, 0.12, 0.28, 0.2, 0.3),
                new SobolIndex("DATA", 0.05, 0.11, 0, 0.1, 0.08, 0.14));
        return SobolFigure.of(context, PROJECT, own, LENS, new SobolResult(indices, 1280, 3));
    }
}
