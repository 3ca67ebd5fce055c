package qunheng.chart;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.RenderingHints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a PDF of one page: lines and not dots, text that can be searched and copied, the font embedded as far as
 * it is used. The page is as large on paper as the PNG, and the same figure gives the same bytes: no date, and an id
 * from what the figure says.
 */
final class FigurePdf {
    /** A figure counts 96 points to the inch, a PDF 72. */
    private static final float SCALE = 72f / 96;

    private FigurePdf() {}

    static byte[] of(Figure figure) {
        var page = new FigurePage(figure);
        var width = (float) page.width() * SCALE;
        var height = (float) page.height() * SCALE;
        try (var document = new PDDocument();
                var fonts = new EmbeddedFonts(document)) {
            var sheet = new PDPage(new PDRectangle(width, height));
            document.addPage(sheet);
            var target = new PdfBoxGraphics2D(document, (float) page.width(), (float) page.height());
            target.setFontTextDrawer(fonts);
            target.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            page.draw(target);
            target.dispose();
            try (var content = new PDPageContentStream(document, sheet)) {
                content.transform(Matrix.getScaleInstance(SCALE, SCALE));
                content.drawForm(target.getXFormObject());
            }
            describe(document, figure.description());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, ChartDescription words) {
        var information = document.getDocumentInformation();
        information.setTitle(words.title());
        information.setSubject(words.summary());
        information.setProducer("Qunheng");
        var catalog = document.getDocumentCatalog();
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var sum = new CRC32();
        sum.update(words.toString().getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(sum.getValue());
    }

    /** The two cuts by weight, each read when first asked for. */
    private static final class EmbeddedFonts extends PdfBoxGraphics2DFontTextDrawer {
        private final PDDocument document;
        private @Nullable PDFont regular;
        private @Nullable PDFont bold;

        EmbeddedFonts(PDDocument document) {
            this.document = document;
        }

        @Override
        protected boolean hasDynamicFontMapping() {
            return true;
        }

        @Override
        protected PDFont mapFont(Font font, IPdfBoxGraphics2DFontTextDrawer.IFontTextDrawerEnv environment)
                throws IOException {
            if (font.isBold()) {
                var known = bold;
                bold = known == null ? load("NotoSansSC-Bold.ttf") : known;
                return bold;
            }
            var known = regular;
            regular = known == null ? load("NotoSansSC-Regular.ttf") : known;
            return regular;
        }

        private PDFont load(String file) throws IOException {
            return PDType0Font.load(document, EmbeddedFont.open(file), true);
        }
    }
}
