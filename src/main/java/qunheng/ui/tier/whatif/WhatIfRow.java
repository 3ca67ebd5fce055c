package qunheng.ui.tier.whatif;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Scale;

/** One indicator with its value today and the one supposed. */
public final class WhatIfRow {
    private final Indicator indicator;
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper now = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper supposed = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper score = new ReadOnlyDoubleWrapper();

    WhatIfRow(Indicator indicator) {
        this.indicator = indicator;
    }

    void show(String itsName, String valueNow, String valueSupposed, double itsScore) {
        name.set(itsName);
        now.set(valueNow);
        supposed.set(valueSupposed);
        score.set(itsScore);
    }

    public Indicator indicator() {
        return indicator;
    }

    /** Points from one place of the slider to the next. */
    public double step() {
        return indicator.scale() == Scale.RUBRIC ? 25 : 1;
    }

    public ReadOnlyStringProperty name() {
        return name.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty now() {
        return now.getReadOnlyProperty();
    }

    /** The supposed value; empty when nothing is supposed of this indicator. */
    public ReadOnlyStringProperty supposed() {
        return supposed.getReadOnlyProperty();
    }

    /** Points of the value that counts, 0 when it is missing. */
    public ReadOnlyDoubleProperty score() {
        return score.getReadOnlyProperty();
    }
}
