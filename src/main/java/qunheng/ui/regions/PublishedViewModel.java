package qunheng.ui.regions;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import qunheng.knowledge.PublishedFigure;
import qunheng.regional.PublishedComparison;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** What document 003 prints by region, beside what we count. */
public final class PublishedViewModel {
    /**
     * One published figure.
     *
     * @param citation document and section
     * @param compared whether any of its rows has a count of ours
     */
    public record Figure(String name, String note, String citation, List<PublishedRow> rows, boolean compared) {
        public Figure {
            rows = List.copyOf(rows);
        }
    }

    private final Session session;
    private final BooleanProperty unverified;
    private final ReadOnlyObjectWrapper<List<Figure>> figures = new ReadOnlyObjectWrapper<>(List.of());
    private Subscriptions subscriptions = new Subscriptions();

    PublishedViewModel(Session session, BooleanProperty unverified) {
        this.session = session;
        this.unverified = unverified;
    }

    void opened() {
        subscriptions = new Subscriptions();
        subscriptions.listen(unverified, value -> read());
        subscriptions.follow(session.language(), value -> read());
    }

    void closed() {
        subscriptions.close();
    }

    private void read() {
        figures.set(session.knowledge().publishedFigures().stream().map(this::figure).toList());
    }

    private Figure figure(PublishedFigure figure) {
        var language = session.language().get();
        var comparisons = PublishedComparison.of(session.knowledge(), figure, unverified.get());
        var rows = new ArrayList<PublishedRow>();
        for (var comparison : comparisons) {
            var fact = comparison.fact();
            var unit = fact.unit() == null ? "" : fact.unit().in(language);
            // The label of a derived figure says so itself.
            var sign = fact.derived() ? "" : session.knowledge().facts().qualifier(fact).sign();
            rows.add(new PublishedRow(
                    comparison.entry().label().in(language),
                    sign + measured(fact.value(), unit),
                    Double.isNaN(comparison.ours()) ? "" : measured(rounded(comparison.ours()), unit)));
        }
        var first = comparisons.getFirst().fact().citation();
        var document = session.knowledge().document(first.document());
        return new Figure(
                figure.name().in(language),
                figure.note().in(language),
                session.messages()
                        .get("regions.published.citation", first.document(), document.title().in(language), first.section()),
                rows,
                rows.stream().anyMatch(row -> !row.ours().isEmpty()));
    }

    private String measured(double value, String unit) {
        var number = session.numbers().value(value);
        if (unit.isEmpty() || unit.equals("count")) {
            return number;
        }
        var key = Character.isDigit(unit.charAt(0)) ? "regions.published.times" : "regions.published.measured";
        return session.messages().get(key, number, unit);
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    public ReadOnlyObjectProperty<List<Figure>> figures() {
        return figures.getReadOnlyProperty();
    }
}
