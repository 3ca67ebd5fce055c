package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import qunheng.knowledge.Direction;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Scale;
import qunheng.ui.common.Session;

/** What the indicator is: name, direction, goalposts with their reason, how to obtain it, which scores it feeds. */
final class DetailsMeaning extends VBox {
    private final Session session;
    private final Label id = new Label();
    private final Label name = new Label();
    private final VBox head = new VBox(id, name);

    DetailsMeaning(Session session) {
        this.session = session;
        getStyleClass().add("details-section");
        id.getStyleClass().add("text-muted");
        name.getStyleClass().add("details-name");
        name.setWrapText(true);
        name.setId("details-name");
    }

    Node head() {
        return head;
    }

    void show(Indicator indicator) {
        var messages = session.messages();
        var language = messages.language();
        var numbers = session.numbers();
        id.setText(messages.get(
                indicator.quick() ? "indicators.meaning.idQuick" : "indicators.meaning.id",
                indicator.id().value(),
                indicator.group().name().in(language)));
        name.setText(indicator.name().in(language));
        getChildren().clear();
        heading("indicators.meaning");
        line("indicators.meaning.direction", messages.get(
                indicator.direction() == Direction.UP
                        ? "indicators.meaning.direction.up"
                        : "indicators.meaning.direction.down"));
        var unit = indicator.unit().label().in(language);
        if (!indicator.rubric()) {
            line("indicators.meaning.goalposts", messages.get(
                    indicator.scale() == Scale.LOG
                            ? "indicators.meaning.goalposts.logarithmic"
                            : "indicators.meaning.goalposts.linear",
                    numbers.value(indicator.score0()),
                    numbers.value(indicator.score100()),
                    unit));
            line("indicators.meaning.reason", indicator.goalpostReason().in(language));
            line("indicators.meaning.typical", indicator.typicalRange() + ' ' + unit);
        } else {
            line("indicators.meaning.goalposts", messages.get("indicators.meaning.goalposts.rubric"));
        }
        line("indicators.meaning.source", indicator.source().in(language));
        line("indicators.meaning.feeds", String.join("\n", feeds(indicator)));
        var facts = Stream.concat(indicator.directFacts().stream(), indicator.relatedFacts().stream())
                .flatMap(fact -> session.knowledge().facts().find(fact).stream())
                .map(fact -> fact.id() + "  " + FactText.of(session.knowledge(), fact, messages))
                .toList();
        if (!facts.isEmpty()) {
            line("indicators.meaning.facts", String.join("\n", facts));
        }
    }

    private void heading(String key) {
        var label = new Label(session.messages().get(key));
        label.getStyleClass().add("details-heading");
        getChildren().add(label);
    }

    private void line(String key, String text) {
        var label = new Label(session.messages().get(key));
        label.getStyleClass().add("meaning-key");
        var words = new Label(text);
        words.getStyleClass().add("meaning-text");
        words.setWrapText(true);
        getChildren().add(new VBox(label, words));
    }

    private List<String> feeds(Indicator indicator) {
        var language = session.language().get();
        var lines = new ArrayList<String>();
        for (var lens : session.knowledge().lenses()) {
            lens.criteria().stream()
                    .flatMap(criterion -> criterion.subCriteria().stream())
                    .filter(sub -> sub.indicators().contains(indicator.id()))
                    .forEach(sub -> lines.add(session.messages()
                            .get(
                                    "indicators.meaning.feed",
                                    lens.shortName().in(language),
                                    sub.id(),
                                    sub.name().in(language))));
        }
        return lines;
    }
}
