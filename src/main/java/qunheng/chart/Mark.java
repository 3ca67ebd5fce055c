package qunheng.chart;

import java.awt.Shape;
import org.jfree.chart.entity.ChartEntity;

/** A place on a drawn chart that stands for something: a region, a criterion, a profile. A click reports its key. */
public final class Mark extends ChartEntity {
    private static final long serialVersionUID = 1L;

    private final String key;

    public Mark(Shape area, String key, String tooltip) {
        super(area, tooltip);
        this.key = key;
    }

    public String key() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mark mark && key.equals(mark.key) && super.equals(other);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + key.hashCode();
    }
}
