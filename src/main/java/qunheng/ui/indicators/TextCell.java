package qunheng.ui.indicators;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Session;
import qunheng.ui.indicators.IndicatorsRow.GroupRow;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

/** Id, name or unit of a line; of a heading its sign, its name, and how much of it is known. */
final class TextCell extends TableCell<IndicatorsRow, IndicatorsRow> {
    private static final PseudoClass NOT_APPLICABLE = PseudoClass.getPseudoClass("not-applicable");

    private final Session session;
    private final int column;
    private final Tooltip tip = new Tooltip();

    TextCell(Session session, int column) {
        this.session = session;
        this.column = column;
        getStyleClass().add(
                switch (column) {
                    case GridColumns.ID -> "id-cell";
                    case GridColumns.NAME -> "name-cell";
                    default -> "unit-cell";
                });
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        tip.setShowDelay(Duration.millis(400));
    }

    @Override
    protected void updateItem(@Nullable IndicatorsRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(null);
        setTooltip(null);
        var grey = false;
        if (empty || item == null) {
            setText(null);
        } else {
            switch (item) {
                case GroupRow heading -> heading(heading);
                case IndicatorRow row -> {
                    grey = !row.applicable();
                    line(row);
                }
            }
        }
        pseudoClassStateChanged(NOT_APPLICABLE, grey);
    }

    private void heading(GroupRow heading) {
        switch (column) {
            case GridColumns.ID -> {
                setText(heading.group().id());
                setGraphic(Icons.of(heading.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT, "chevron"));
            }
            case GridColumns.NAME -> setText(heading.group().name().in(session.language().get()));
            default -> setText(heading.filled() + "/" + heading.applicable());
        }
        if (column == GridColumns.UNIT) {
            setAccessibleText(
                    session.messages().get("indicators.group.known", heading.filled(), heading.applicable()));
        } else {
            setAccessibleText(session.messages()
                    .get(
                            heading.open() ? "indicators.group.open" : "indicators.group.closed",
                            heading.group().name().in(session.language().get())));
        }
    }

    private void line(IndicatorRow row) {
        var language = session.language().get();
        var text =
                switch (column) {
                    case GridColumns.ID -> row.indicator().id().value();
                    case GridColumns.NAME -> row.indicator().name().in(language);
                    default -> row.indicator().unit().label().in(language);
                };
        setText(text);
        setAccessibleText(text);
        if (!row.applicable()) {
            tip.setText(CellMark.notApplicable(row, session.messages()));
            setTooltip(tip);
        } else if (column != GridColumns.ID) {
            tip.setText(text);
            setTooltip(tip);
        }
    }
}
