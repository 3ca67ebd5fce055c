package qunheng.report.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import qunheng.report.ChartDrawing;
import qunheng.report.html.HtmlMedium;

/** Draws the charts of a page into the PDF, line by line and not as pictures. */
record FigureDrawers(HtmlMedium medium) implements FSObjectDrawerFactory {
    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        if (!isReplacedObject(element)) {
            return null;
        }
        var figure = medium.figure(Integer.parseInt(element.getAttribute("data")));
        return (_, x, y, width, height, device, _, dots) -> {
            var across = (float) width / dots;
            var down = (float) height / dots;
            device.drawWithGraphics((float) x, (float) y, across, down, target -> {
                target.scale(across / figure.width(), down / figure.height());
                ChartDrawing.draw(figure, target);
            });
            return Map.of();
        };
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals("qunheng/figure");
    }
}
