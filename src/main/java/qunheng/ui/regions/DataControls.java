package qunheng.ui.regions;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import qunheng.model.RegionalTable;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Session;

/** What is counted or measured: the data, and what of them. */
final class DataControls extends FlowPane {
    private final Session session;
    private final YearPlayer player;

    DataControls(Session session, RegionsViewModel model, SubjectViewModel subject) {
        this.session = session;
        getStyleClass().add("regions-controls");
        var choice = filled(
                Choices.of(
                        session,
                        model.choices(),
                        item -> item == null ? "" : item.name(session.messages()),
                        model.choice()),
                model.choices(),
                "regions.dataset");
        var digital = check("regions.digitalOnly");
        digital.selectedProperty().bindBidirectional(model.digitalOnly());
        var unverified = check("regions.unverified");
        unverified.selectedProperty().bindBidirectional(model.unverified());
        for (var box : List.of(digital, unverified)) {
            only(box, model.list());
        }
        var industry = filled(
                Choices.of(
                        session,
                        subject.industries(),
                        item -> item == null || item.equals(SubjectViewModel.ALL)
                                ? session.messages().get("regions.industry.all")
                                : item,
                        subject.industry()),
                subject.industries(),
                "regions.industry");
        var year = filled(
                Choices.of(
                        session,
                        subject.years(),
                        item -> item == null
                                ? ""
                                : item == RegionalTable.NO_YEAR
                                        ? session.messages().get("regions.year.none")
                                        : session.numbers().year(item),
                        subject.year()),
                subject.years(),
                "regions.year");
        var sample = Choices.of(
                session,
                SubjectViewModel.samples(),
                item -> item == null ? "" : session.messages().of(item, "regions"),
                subject.sample());
        sample.setMaxWidth(Region.USE_PREF_SIZE);
        Describe.describe(sample, session, "regions.sample");
        var table = model.choice().map(DatasetChoice.Table.class::isInstance);
        var industryBox = labelled("regions.industry", industry);
        var yearBox = labelled("regions.year", year);
        player = new YearPlayer(session, subject);
        var slider = new YearSlider(session, subject);
        only(player, subject.severalYears());
        only(slider, subject.severalYears());
        yearBox.getChildren().addAll(player, slider);
        only(industryBox, table);
        only(yearBox, table);
        getChildren()
                .addAll(
                        labelled("regions.dataset", choice),
                        digital,
                        unverified,
                        industryBox,
                        yearBox,
                        labelled("regions.sample", sample));
    }

    /** Stops what goes on by itself. */
    void closed() {
        player.setSelected(false);
    }

    /** The items change with the project; the value is the model's and stays. */
    private <T> ComboBox<T> filled(ComboBox<T> box, ObservableList<T> items, String key) {
        items.addListener((ListChangeListener<T>) change -> {
            // the value goes away and comes back, because the button only writes a value that is new to it
            var value = box.getValue();
            box.setValue(null);
            box.getItems().setAll(items);
            if (items.contains(value)) {
                box.setValue(value);
            }
        });
        box.setMaxWidth(Region.USE_PREF_SIZE);
        return Describe.describe(box, session, key);
    }

    private HBox labelled(String key, ComboBox<?> box) {
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.setLabelFor(box);
        var row = new HBox(8, label, box);
        row.getStyleClass().add("labelled-choice");
        return row;
    }

    private static void only(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private CheckBox check(String key) {
        var box = new CheckBox();
        box.textProperty().bind(session.text(key));
        return Describe.describe(box, session, key);
    }
}
