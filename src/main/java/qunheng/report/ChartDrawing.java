package qunheng.report;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import qunheng.chart.Figure;

/** A chart alone: its title, notes and source are texts of the report around it. */
public final class ChartDrawing {
    private static final int DOTS_A_POINT = 2;
    private static final String STAND_INS =
            ", Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, PingFang SC, sans-serif";

    private ChartDrawing() {}

    public static void draw(Figure figure, Graphics2D target) {
        target.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        target.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        target.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        target.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        figure.chart().draw(target, new Rectangle2D.Double(0, 0, figure.width(), figure.height()), null, null);
    }

    /** @param prefix of the ids within, so that several drawings can stand in one page */
    public static String svg(Figure figure, String prefix) {
        var target = new SVGGraphics2D(figure.width(), figure.height(), SVGUnits.PX);
        target.setDefsKeyPrefix(prefix);
        target.setFontFunction(family -> family + STAND_INS);
        draw(figure, target);
        return target.getSVGElement();
    }

    /** A picture with two dots a point. */
    public static byte[] png(Figure figure) {
        var image = new BufferedImage(
                (int) Math.ceil(figure.width() * DOTS_A_POINT),
                (int) Math.ceil(figure.height() * DOTS_A_POINT),
                BufferedImage.TYPE_INT_RGB);
        var target = image.createGraphics();
        target.setPaint(figure.theme().background());
        target.fillRect(0, 0, image.getWidth(), image.getHeight());
        target.scale(DOTS_A_POINT, DOTS_A_POINT);
        draw(figure, target);
        target.dispose();
        return PngPicture.of(image);
    }
}
