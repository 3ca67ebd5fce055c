package qunheng.ui.regions.pattern;

import java.util.List;
import qunheng.regional.weights.SpatialWeights;

/** Lets tests outside see what the list of links looks like. */
public final class WeightTexts {
    private WeightTexts() {}

    public static String of(String rule, SpatialWeights weights) {
        return WeightsFile.text(rule, weights);
    }
}
