package qunheng.report.html;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.Figure;
import qunheng.report.ChartDrawing;

/** What the page is read on, and how a chart is held in it. */
public final class HtmlMedium {
    private final boolean paged;
    private final List<Figure> figures = new ArrayList<>();

    private HtmlMedium(boolean paged) {
        this.paged = paged;
    }

    /** A browser: charts are drawings in the page. */
    public static HtmlMedium browser() {
        return new HtmlMedium(false);
    }

    /** Pages of a PDF: charts are places that the typesetter asks {@link #figure} about. */
    public static HtmlMedium pages() {
        return new HtmlMedium(true);
    }

    boolean paged() {
        return paged;
    }

    /** The chart that a place {@code data="0"}, {@code "1"} … stands for. */
    public Figure figure(int place) {
        return figures.get(place);
    }

    String element(Figure figure, String alternative) {
        var place = figures.size();
        figures.add(figure);
        var alt = Markup.text(alternative);
        if (!paged) {
            var svg = ChartDrawing.svg(figure, "f" + place + "-");
            return "<svg role=\"img\" aria-label=\"" + alt + "\" viewBox=\"0 0 " + whole(figure.width()) + ' '
                    + whole(figure.height()) + "\"" + svg.substring(svg.indexOf("<svg") + 4);
        }
        // 17 cm of text are 642 of the 96 dots an inch that a page has.
        var scale = Math.min(1, Math.min(642 / figure.width(), 800 / figure.height()));
        return "<object type=\"qunheng/figure\" data=\"" + place + "\" alt=\"" + alt + "\" title=\"" + alt
                + "\" style=\"width:" + Math.round(figure.width() * scale) + "px;height:"
                + Math.round(figure.height() * scale) + "px\"></object>";
    }

    private static long whole(double length) {
        return (long) Math.ceil(length);
    }
}
