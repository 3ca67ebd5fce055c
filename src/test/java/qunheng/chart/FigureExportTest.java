package qunheng.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.FigureExport.Format;
import qunheng.chart.plot.Bar;
import qunheng.chart.plot.BarListPlot;
import qunheng.model.Language;
import qunheng.text.Messages;

class FigureExportTest {
    private static final FigureCsv CSV = new FigureCsv(Messages.in(Language.ZH));

    private static Figure figure() {
        var bars = List.of(
                new Bar("320000", "江苏", List.of(new Bar.Part(12, Bar.Look.PLAIN)), "12", "江苏：12", true),
                new Bar("440000", "广东", List.of(new Bar.Part(8, Bar.Look.HATCHED)), "8", "广东：8", false));
        var words = new ChartDescription(
                "集群 <A&B>",
                "来源：测试",
                List.of("台湾省资料暂缺", "样本"),
                new ChartTable(
                        List.of("单元", "数量"),
                        List.of(
                                List.of(Cell.text("江苏"), Cell.number("12", 12)),
                                List.of(Cell.text("广东"), Cell.number("8.3", 8.25)),
                                List.of(Cell.text("台湾"), Cell.number("无资料", Double.NaN)))),
                "江苏最多");
        return Figure.of(new BarListPlot(ChartTheme.PRINT, bars, List.of(), n -> ""), words, ChartTheme.PRINT, 400, 80);
    }

    @Test
    void aPngHasTwoDotsAPointAndSaysHowLargeItIs() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(FigureExport.png(figure())));
        assertThat(image.getWidth()).isEqualTo(2 * 440);
        assertThat(image.getHeight()).isGreaterThan(2 * 160);
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(FigureExport.png(figure()))));
        var tree = reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        var size = ((org.w3c.dom.Element) tree).getElementsByTagName("pHYs").item(0);
        assertThat(size.getAttributes().getNamedItem("pixelsPerUnitXAxis").getNodeValue()).isEqualTo("7559");
    }

    @Test
    void theSamePngComesOutTwice() {
        assertThat(FigureExport.png(figure())).isEqualTo(FigureExport.png(figure()));
    }

    @Test
    void anSvgIsWellFormedAndItsTextIsText() throws Exception {
        var svg = parse(FigureExport.svg(figure()));
        assertThat(texts(svg, "text")).contains("集群 <A&B>", "江苏", "12", "台湾省资料暂缺", "样本", "来源：测试");
        assertThat(texts(svg, "title")).containsExactly("集群 <A&B>");
        assertThat(texts(svg, "desc")).containsExactly("江苏最多");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).startsWith("0.0 0.0 440.0");
        assertThat(FigureExport.svg(figure())).isEqualTo(FigureExport.svg(figure()));
    }

    @Test
    void theTextOfAPdfIsTextAndItsFontIsEmbeddedInPart() throws IOException {
        var bytes = FigurePdf.of(figure());
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(440 * 0.75f);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("集群 <A&B>");
            var text = new PDFTextStripper().getText(document);
            assertThat(text.lines().map(String::strip)).contains("集群 <A&B>", "江苏 12", "广东 8", "台湾省资料暂缺", "来源：测试");
            var form = document.getPage(0).getResources();
            var fonts = new ArrayList<String>();
            for (var name : form.getXObjectNames()) {
                var inner = ((PDFormXObject) form.getXObject(name)).getResources();
                assertThat(inner.getXObjectNames()).as("pictures").isEmpty();
                for (var font : inner.getFontNames()) {
                    assertThat(inner.getFont(font).isEmbedded()).isTrue();
                    fonts.add(inner.getFont(font).getName());
                }
            }
            assertThat(fonts).allMatch(name -> name.matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)")).hasSize(2);
        }
        assertThat(bytes.length).as("a subset, not ten megabytes").isLessThan(80_000);
    }

    /** One glyph serves two codes for each of these: an en dash, rubber, brackets, a radical. */
    @Test
    void signsThatShareAGlyphWithAnotherComeOutAsTheyWentIn() throws IOException {
        var plain = figure();
        var words = new ChartDescription(
                "橡胶 2019–2023〈自〉见／", "来源：测试", List.of(), plain.description().table(), "");
        var figure = new Figure(plain.chart(), words, plain.theme(), plain.width(), plain.height());
        try (var document = Loader.loadPDF(FigurePdf.of(figure))) {
            assertThat(new PDFTextStripper().getText(document)).contains("橡胶 2019–2023〈自〉见／");
        }
    }

    @Test
    void theSamePdfComesOutTwice() {
        assertThat(FigurePdf.of(figure())).isEqualTo(FigurePdf.of(figure()));
    }

    @Test
    void aCsvHasTitleTableNotesAndSource() {
        assertThat(CSV.text(figure().description())).isEqualTo("""
                \uFEFF集群 <A&B>\r

                单元,数量\r
                江苏,12\r
                广东,8.25\r
                台湾,无资料\r

                说明,台湾省资料暂缺\r
                说明,样本\r
                来源,来源：测试\r
                """.replace("\n\n", "\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "|cmd", "%0", "＝1", "\n=1"})
    void aWordThatLooksLikeAFormulaIsDefused(String word) {
        assertThat(FigureCsv.word(word).replace("\"", "")).isEqualTo("'" + word);
    }

    @Test
    void negativeNumbersStayNumbersAndWordsWithCommasAreQuoted() {
        var table = new ChartTable(
                List.of("a", "b"), List.of(List.of(Cell.number("−1.5", -1.5), Cell.text("x, \"y\""))));
        var text = CSV.text(new ChartDescription("t", "s", List.of(), table, ""));
        assertThat(text).contains("-1.5,\"x, \"\"y\"\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PNG", "SVG", "PDF", "CSV"})
    void aFileAppearsWholeAndLeavesNothingBeside(String format, @TempDir Path folder) throws IOException {
        var kind = Format.valueOf(format);
        var file = folder.resolve("图." + kind.extension());
        Files.writeString(file, "old");
        FigureExport.write(figure(), kind, CSV, file);
        assertThat(Files.size(file)).isGreaterThan(100);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsNotThereIsAnErrorAndNothingIsWritten(@TempDir Path folder) {
        var file = folder.resolve("gone").resolve("a.png");
        assertThatThrownBy(() -> FigureExport.write(figure(), Format.PNG, CSV, file))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(folder.resolve("gone")).doesNotExist();
    }

    private static Document parse(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(Document svg, String tag) {
        var found = new ArrayList<String>();
        var nodes = svg.getElementsByTagName(tag);
        for (var i = 0; i < nodes.getLength(); i++) {
            found.add(nodes.item(i).getTextContent());
        }
        return found;
    }
}
