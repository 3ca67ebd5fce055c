package qunheng.ui.regions.figure;

import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.Subject;

/** A tab whose figures are about one number a unit. */
public interface SubjectTab {
    /** Called while the tab is looked at, with everything that has changed since. */
    void show(Subject subject, RegionMarks marks);
}
