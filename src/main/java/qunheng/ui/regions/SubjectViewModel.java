package qunheng.ui.regions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import qunheng.chart.region.Subject;
import qunheng.model.RegionalTable;
import qunheng.regional.Sample;
import qunheng.regional.table.TableValues;
import qunheng.ui.common.Subscriptions;

/** The one number a unit that most figures are about: of the chosen data, for an industry, a year and a sample. */
public final class SubjectViewModel {
    /** Stands for all industries together. */
    public static final String ALL = "";

    private final RegionsViewModel regions;
    private final ObservableList<String> industries = FXCollections.observableArrayList();
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ObjectProperty<String> industry = new SimpleObjectProperty<>(ALL);
    private final ObjectProperty<Integer> year = new SimpleObjectProperty<>(RegionalTable.NO_YEAR);
    private final ObjectProperty<Sample> sample = new SimpleObjectProperty<>(Sample.UNITS_31);
    private final ReadOnlyObjectWrapper<@Nullable Subject> subject = new ReadOnlyObjectWrapper<>();
    private Subscriptions subscriptions = new Subscriptions();
    private boolean filling;

    public SubjectViewModel(RegionsViewModel regions) {
        this.regions = regions;
    }

    void opened() {
        subscriptions = new Subscriptions();
        subscriptions.listen(regions.choice(), value -> fill());
        subscriptions.listen(regions.shown(), value -> choose());
        subscriptions.listen(industry, value -> choose());
        subscriptions.listen(year, value -> choose());
        subscriptions.listen(sample, value -> choose());
        fill();
    }

    void closed() {
        subscriptions.close();
    }

    private @Nullable RegionalTable table() {
        return regions.choice().get() instanceof DatasetChoice.Table(var table) ? table : null;
    }

    /** Offers what the table has and keeps what was chosen if it still can be; the newest year is the first choice. */
    private void fill() {
        var table = table();
        if (table != null) {
            var values = new TableValues(table);
            var offered = new ArrayList<>(values.industries());
            if (offered.size() != 1) {
                offered.addFirst(ALL);
            }
            var wantedIndustry = industry.get();
            var wantedYear = year.get();
            filling = true;
            if (!industries.equals(offered)) {
                industries.setAll(offered);
            }
            if (!years.equals(values.years())) {
                years.setAll(values.years());
            }
            industry.set(offered.contains(wantedIndustry) ? wantedIndustry : offered.getFirst());
            year.set(years.contains(wantedYear) ? wantedYear : years.getLast());
            filling = false;
        }
        choose();
    }

    private void choose() {
        if (filling || industry.get() == null || year.get() == null || sample.get() == null) {
            return;
        }
        var table = table();
        var shown = regions.shown().get();
        Subject next = null;
        if (table != null) {
            next = new Subject.Slice(
                    table, industry.get().equals(ALL) ? null : industry.get(), year.get(), sample.get());
        } else if (shown != null) {
            next = new Subject.Counts(shown.counts(), sample.get());
        }
        if (!Objects.equals(next, subject.get())) {
            subject.set(next);
        }
    }

    /** Begins at the first year again if the last one is shown, and says whether it did. */
    boolean replay() {
        var ended = years.size() > 1 && years.getLast().equals(year.get());
        if (ended) {
            year.set(years.getFirst());
        }
        return ended;
    }

    /** Goes to the next year; false when there is none after it. */
    boolean nextYear() {
        var next = years.indexOf(year.get()) + 1;
        if (next > 0 && next < years.size()) {
            year.set(years.get(next));
        }
        return next > 0 && next < years.size() - 1;
    }

    /** The industries of the table; {@link #ALL} among them stands for all together. */
    public ObservableList<String> industries() {
        return industries;
    }

    BooleanBinding severalYears() {
        return Bindings.size(years).greaterThan(1);
    }

    public ObservableList<Integer> years() {
        return years;
    }

    public ObjectProperty<String> industry() {
        return industry;
    }

    public ObjectProperty<Integer> year() {
        return year;
    }

    /** The 31 units of the national tables unless the user says otherwise. */
    public ObjectProperty<Sample> sample() {
        return sample;
    }

    public static List<Sample> samples() {
        return List.of(Sample.UNITS_31, Sample.UNITS_34, Sample.UNITS_30);
    }

    public ReadOnlyObjectProperty<@Nullable Subject> subject() {
        return subject.getReadOnlyProperty();
    }
}
