package qunheng.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Draws text and lines on any target the same way: a picture in memory, an SVG, a canvas.
 *
 * <p>Text is measured by the font itself and not by the target, because targets differ by fractions of a pixel.
 */
public final class Pen {
    /** Where a text stands against its point. */
    public enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    private static final FontRenderContext MEASURE = new FontRenderContext(new AffineTransform(), true, true);

    private final Graphics2D target;
    private final ChartTheme theme;

    public Pen(Graphics2D target, ChartTheme theme) {
        this.target = target;
        this.theme = theme;
    }

    public Graphics2D target() {
        return target;
    }

    public ChartTheme theme() {
        return theme;
    }

    public void fill(Shape shape, Color colour) {
        target.setPaint(colour);
        target.fill(shape);
    }

    public void line(Shape shape, Color colour, double width, float... dashes) {
        target.setPaint(colour);
        target.setStroke(
                dashes.length == 0
                        ? new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                        : new BasicStroke(
                                (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0));
        target.draw(shape);
    }

    /** Slanting lines inside a box: the sign for "not a plain number", readable without colour. */
    public void hatch(Rectangle2D box, Color colour, double gap, double width) {
        var path = new Path2D.Double();
        for (var c = box.getMinX() + box.getMinY() + gap; c < box.getMaxX() + box.getMaxY(); c += gap) {
            var fromX = Math.max(box.getMinX(), c - box.getMaxY());
            var toX = Math.min(box.getMaxX(), c - box.getMinY());
            if (toX > fromX) {
                path.append(new Line2D.Double(fromX, c - fromX, toX, c - toX), false);
            }
        }
        line(path, colour, width);
    }

    /** Draws text whose middle line is at y. */
    public void text(String text, double x, double middle, Font font, Color colour, Align align) {
        if (text.isEmpty()) {
            return;
        }
        var metrics = font.getLineMetrics(text, MEASURE);
        var shift = switch (align) {
            case LEFT -> 0;
            case CENTRE -> width(text, font) / 2;
            case RIGHT -> width(text, font);
        };
        target.setFont(font);
        target.setPaint(colour);
        // The visual middle of a line of capitals, digits or Chinese lies a little above the middle of its box.
        var baseline = middle + metrics.getAscent() * 0.5 - metrics.getDescent() * 0.42;
        target.drawString(text, (float) (x - shift), (float) baseline);
    }

    /** Text over lines: a patch of background keeps it readable. */
    public void patchedText(String text, double x, double middle, Font font, Color colour, Align align) {
        var width = width(text, font);
        var left = switch (align) {
            case LEFT -> x;
            case CENTRE -> x - width / 2;
            case RIGHT -> x - width;
        };
        var height = font.getSize() * 1.1;
        fill(new Rectangle2D.Double(left - 1.5, middle - height / 2, width + 3, height), theme.background());
        text(text, x, middle, font, colour, align);
    }

    /** A name in at most so many lines around a middle; what does not fit then is shortened with …. */
    public void label(
            String text, double x, double middle, double room, int most, Font font, Color colour, Align align) {
        var lines = wrap(text, font, room);
        if (lines.size() > most) {
            var last = fit(String.join(" ", lines.subList(most - 1, lines.size())), font, room);
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(last);
        }
        var step = font.getSize() * 1.25;
        var y = middle - step * (lines.size() - 1) / 2;
        for (var line : lines) {
            text(fit(line, font, room), x, y, font, colour, align);
            y += step;
        }
    }

    public static double width(String text, Font font) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /** Height of one line with the space above and below that lines of a paragraph have. */
    public static double lineHeight(Font font) {
        return Math.ceil(font.getSize() * 1.45);
    }

    /** The text, shortened with … if it is wider than the room. */
    public static String fit(String text, Font font, double room) {
        if (width(text, font) <= room) {
            return text;
        }
        var end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + "…", font) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return end == 0 ? "" : text.substring(0, end).stripTrailing() + "…";
    }

    /**
     * The text broken into lines that fit, between words or Chinese characters; a word wider than the room stays whole.
     */
    public static List<String> wrap(String text, Font font, double room) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            wrap(paragraph, font, room, lines);
        }
        return lines;
    }

    private static void wrap(String text, Font font, double room, List<String> lines) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var start = 0;
        var end = 0;
        for (var next = breaks.first(); next != BreakIterator.DONE; next = breaks.next()) {
            if (width(text.substring(start, next).stripTrailing(), font) > room && end > start) {
                lines.add(text.substring(start, end).stripTrailing());
                start = end;
            }
            end = next;
        }
        lines.add(text.substring(start).stripTrailing());
    }
}
