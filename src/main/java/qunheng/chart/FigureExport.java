package qunheng.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;
import qunheng.files.WholeFile;

/** A figure as a file. Each kind carries the title, the notes and the source line. */
public final class FigureExport {
    /** The kinds of file; a PNG has two dots a point, so that it stays sharp on paper. */
    public enum Format {
        PNG,
        SVG,
        PDF,
        CSV;

        public String extension() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private static final int DOTS_A_POINT = 2;
    /** Characters, of which a Chinese one takes three of the 255 bytes that a file system gives. */
    private static final int LONGEST_NAME = 70;
    /** Unquoted, because the attribute around them is in quotes. */
    private static final String STAND_INS =
            ", Noto Sans CJK SC, Source Han Sans SC, Microsoft YaHei, PingFang SC, sans-serif";

    private FigureExport() {}

    public static BufferedImage image(Figure figure) {
        var page = new FigurePage(figure);
        var image = new BufferedImage(
                (int) Math.ceil(page.width() * DOTS_A_POINT),
                (int) Math.ceil(page.height() * DOTS_A_POINT),
                BufferedImage.TYPE_INT_RGB);
        var target = image.createGraphics();
        target.scale(DOTS_A_POINT, DOTS_A_POINT);
        page.draw(target);
        target.dispose();
        return image;
    }

    /** A PNG that says how large it is on paper: 96 points to the inch. */
    public static byte[] png(Figure figure) {
        var image = image(figure);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            setResolution(metadata, 96 * DOTS_A_POINT / 0.0254);
            writer.setOutput(out);
            writer.write(new IIOImage(image, null, metadata));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void setResolution(IIOMetadata metadata, double dotsAMetre) throws IOException {
        var size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", Long.toString(Math.round(dotsAMetre)));
        size.setAttribute("pixelsPerUnitYAxis", Long.toString(Math.round(dotsAMetre)));
        size.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
        root.appendChild(size);
        metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
    }

    /** An SVG whose text is text; where the font is not at hand, another Chinese face stands in. */
    public static String svg(Figure figure) {
        var page = new FigurePage(figure);
        var words = figure.description();
        var target = new SVGGraphics2D(page.width(), page.height(), SVGUnits.PX);
        target.setDefsKeyPrefix("");
        target.setFontFunction(family -> family + STAND_INS);
        page.draw(target);
        var box = new ViewBox(0, 0, (int) Math.ceil(page.width()), (int) Math.ceil(page.height()));
        var svg = target.getSVGElement(null, true, box, PreserveAspectRatio.XMID_YMID, MeetOrSlice.MEET);
        var start = svg.indexOf('>', svg.indexOf("<svg")) + 1;
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + svg.substring(0, start)
                + "<title>" + escaped(words.title()) + "</title><desc>" + escaped(words.summary()) + "</desc>"
                + svg.substring(start);
    }

    /**
     * Writes one file. It appears whole or not at all: the bytes go to a neighbour first, which then takes the name.
     *
     * @throws IOException when the folder cannot be written to; what stood under the name is untouched then
     */
    public static void write(Figure figure, Format format, FigureCsv csv, Path file) throws IOException {
        var bytes = switch (format) {
            case PNG -> png(figure);
            case SVG -> svg(figure).getBytes(StandardCharsets.UTF_8);
            case PDF -> FigurePdf.of(figure);
            case CSV -> csv.text(figure.description()).getBytes(StandardCharsets.UTF_8);
        };
        WholeFile.write(file, bytes);
    }

    /** A name for the file that every system takes. */
    public static String fileName(String title, Format format) {
        var plain = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\uFF1A]+", " ").strip();
        return (plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain) + "."
                + format.extension();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
