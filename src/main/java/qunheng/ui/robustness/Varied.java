package qunheng.ui.robustness;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import qunheng.robustness.lens.LensAggregation;
import qunheng.robustness.lens.LensNormalisation;
import qunheng.robustness.lens.MissingRule;
import qunheng.robustness.lens.Variation;
import qunheng.robustness.lens.WeightDraw;
import qunheng.text.NumberFormats;

/** What the user lets vary. It starts as {@link Variation#USUAL}, seed 1 and 1,000 draws. */
public final class Varied {
    /** How weights are drawn. */
    public enum Weighting {
        FIXED,
        NOISE,
        ANY
    }

    static final List<Integer> DRAWS = List.of(1_000, 10_000, 100_000);

    final ObjectProperty<Weighting> weighting = new SimpleObjectProperty<>(Weighting.NOISE);
    final StringProperty noise = new SimpleStringProperty("50");
    final BooleanProperty geometric = new SimpleBooleanProperty(true);
    final BooleanProperty harmonic = new SimpleBooleanProperty();
    final BooleanProperty linear = new SimpleBooleanProperty();
    final BooleanProperty peers = new SimpleBooleanProperty();
    final BooleanProperty anyEnough = new SimpleBooleanProperty(true);
    final BooleanProperty missingDrawn = new SimpleBooleanProperty();
    final BooleanProperty dataError = new SimpleBooleanProperty(true);
    final ObjectProperty<Integer> draws = new SimpleObjectProperty<>(DRAWS.getFirst());
    final StringProperty seed = new SimpleStringProperty("1");

    void onChange(InvalidationListener listener) {
        List.<Observable>of(
                        weighting,
                        noise,
                        geometric,
                        harmonic,
                        linear,
                        peers,
                        anyEnough,
                        missingDrawn,
                        dataError,
                        draws,
                        seed)
                .forEach(one -> one.addListener(listener));
    }

    /** Per cent above 0 and at most 100. */
    boolean noiseRead() {
        return weighting.get() != Weighting.NOISE || noiseShare() > 0;
    }

    private double noiseShare() {
        var percent = NumberFormats.parse(noise.get());
        return percent.isPresent() && percent.getAsDouble() > 0 && percent.getAsDouble() <= 100
                ? percent.getAsDouble() / 100
                : Double.NaN;
    }

    /** A whole number. */
    boolean seedRead() {
        return seed.get().strip().matches("-?\\d{1,18}");
    }

    long seedNumber() {
        return Long.parseLong(seed.get().strip());
    }

    /** @param peersEnough whether methods relative to other clusters can be run */
    Variation variation(boolean peersEnough) {
        var aggregations = new ArrayList<LensAggregation>();
        add(aggregations, geometric, LensAggregation.GEOMETRIC_BETWEEN_CRITERIA);
        add(aggregations, harmonic, LensAggregation.HARMONIC_BETWEEN_CRITERIA);
        var normalisations = new ArrayList<LensNormalisation>();
        add(normalisations, linear, LensNormalisation.LINEAR_GOALPOSTS);
        if (peersEnough) {
            add(normalisations, peers, LensNormalisation.PEER_MIN_MAX);
            add(normalisations, peers, LensNormalisation.PEER_PERCENTILE);
        }
        var missing = new ArrayList<MissingRule>();
        add(missing, anyEnough, MissingRule.ANY_ENOUGH);
        add(missing, missingDrawn, MissingRule.DRAWN);
        var weights = switch (weighting.get()) {
            case FIXED -> new WeightDraw.Fixed();
            case NOISE -> new WeightDraw.Noise(noiseShare());
            case ANY -> new WeightDraw.Dirichlet();
        };
        return new Variation(weights, aggregations, normalisations, missing, dataError.get());
    }

    private static <E> void add(List<E> list, BooleanProperty chosen, E choice) {
        if (chosen.get()) {
            list.add(choice);
        }
    }
}
