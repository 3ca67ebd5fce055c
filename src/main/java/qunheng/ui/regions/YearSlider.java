package qunheng.ui.regions;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Slider;
import qunheng.model.RegionalTable;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Session;

/** Moves through the years of a table; arrow keys go one year, Home and End to the first and the last. */
final class YearSlider extends Slider {
    private final SubjectViewModel subject;

    YearSlider(Session session, SubjectViewModel subject) {
        this.subject = subject;
        setId("regions-year-slider");
        getStyleClass().add("year-slider");
        setMin(0);
        setMax(1);
        setMajorTickUnit(1);
        setMinorTickCount(0);
        setBlockIncrement(1);
        setSnapToTicks(true);
        setShowTickMarks(true);
        Describe.describe(this, session, "regions.slider");
        accessibleTextProperty().unbind();
        accessibleTextProperty()
                .bind(Bindings.createStringBinding(
                        () -> session.messages().get("regions.slider.at", year(session)),
                        subject.year(),
                        session.language()));
        subject.years().addListener((ListChangeListener<Integer>) change -> follow());
        subject.year().subscribe(year -> follow());
        valueProperty().subscribe(value -> choose(value.doubleValue()));
    }

    private String year(Session session) {
        var year = subject.year().get();
        return year == null || year == RegionalTable.NO_YEAR
                ? session.messages().get("regions.year.none")
                : session.numbers().year(year);
    }

    private void follow() {
        var index = subject.years().indexOf(subject.year().get());
        if (index >= 0) {
            setMax(Math.max(1, subject.years().size() - 1));
            if (Math.round(getValue()) != index) {
                setValue(index);
            }
        }
    }

    /** Between two years while it is dragged: the nearer one shows. */
    private void choose(double value) {
        var index = (int) Math.round(value);
        var years = subject.years();
        if (index >= 0 && index < years.size() && !years.get(index).equals(subject.year().get())) {
            subject.year().set(years.get(index));
        }
    }
}
