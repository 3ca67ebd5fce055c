package qunheng.ui.tier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import qunheng.robustness.WeightBand;
import qunheng.robustness.lens.TierOdds;
import qunheng.robustness.lens.Variation;
import qunheng.robustness.lens.WeightDraw;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.task.Progress;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;

/**
 * How often each tier comes out when weights and data vary, for the verdicts that are shown; drawn in the background.
 */
final class OddsViewModel {
    /** Enough for whole per cents, and the same every time. */
    static final int DRAWS = 1000;

    static final long SEED = 20251122;

    /** Each weight by up to half, and each value by the error of its confidence grade. */
    private static final Variation VARIED = new Variation(
            new WeightDraw.Noise(WeightBand.HALF), List.of(), List.of(), List.of(), true);

    private final ReadOnlyObjectWrapper<Map<String, TierOdds>> odds = new ReadOnlyObjectWrapper<>(Map.of());
    private final LatestTask<List<Judged>, Map<String, TierOdds>> drawing;
    private @Nullable List<Judged> asked;

    OddsViewModel(Background background) {
        drawing = new LatestTask<>(background, OddsViewModel::draw, odds::set);
    }

    /** Draws for these verdicts, unless they are the ones drawn for already. */
    void request(List<Judged> judged) {
        var usual = judged.stream().filter(one -> !one.profile().observations().isEmpty()).toList();
        if (usual.equals(asked)) {
            return;
        }
        asked = usual;
        odds.set(Map.of());
        if (usual.isEmpty()) {
            drawing.cancel();
        } else {
            drawing.request(usual);
        }
    }

    void cancel() {
        drawing.cancel();
        asked = null;
    }

    private static Map<String, TierOdds> draw(List<Judged> judged, Progress progress) {
        var found = new HashMap<String, TierOdds>();
        for (var one : judged) {
            if (progress.cancelled()) {
                break;
            }
            try {
                var drawn = TierOdds.of(
                        one.knowledge(),
                        one.pack(),
                        one.project(),
                        one.profile().id(),
                        one.verdict().year(),
                        VARIED,
                        DRAWS,
                        SEED,
                        1,
                        progress);
                if (!drawn.varied().isEmpty()) {
                    found.put(one.pack().id(), drawn);
                }
            } catch (MethodRefusal | CancellationException none) {
                // A pack that cannot be drawn shows no odds; its verdict stands as judged.
            }
        }
        return Map.copyOf(found);
    }

    /** By rule pack; empty while they are being drawn. */
    ReadOnlyObjectProperty<Map<String, TierOdds>> odds() {
        return odds.getReadOnlyProperty();
    }
}
