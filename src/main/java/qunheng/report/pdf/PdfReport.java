package qunheng.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import qunheng.chart.EmbeddedFont;
import qunheng.report.PdfProvenance;
import qunheng.report.Provenance;
import qunheng.report.ReportData;
import qunheng.report.html.HtmlMedium;
import qunheng.report.html.HtmlReport;
import qunheng.task.Progress;

/**
 * The report as PDF/A-2a: tagged, with bookmarks, its font embedded as far as it is used, its charts as vectors. Dates and
 * the document's id are the report's own.
 */
public final class PdfReport {
    private static final String FONT = "Noto Sans SC";

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfReport() {}

    public static byte[] of(ReportData data, Progress progress) throws IOException {
        var medium = HtmlMedium.pages();
        var page = HtmlReport.of(data, medium, progress);
        var builder = new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .withProducer("Qunheng " + data.provenance().programVersion());
        builder.useFastMode();
        builder.useFont(() -> EmbeddedFont.open("NotoSansSC-Regular.ttf"), FONT, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> EmbeddedFont.open("NotoSansSC-Bold.ttf"), FONT, 700, FontStyle.NORMAL, true);
        builder.useObjectDrawerFactory(new FigureDrawers(medium));
        builder.useExternalResourceAccessControl(
                (uri, kind) -> false,
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(page, null);
        var bytes = new ByteArrayOutputStream();
        builder.toStream(OutputStream.nullOutputStream());
        try (var renderer = builder.buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            date(document, data.provenance());
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** In place of the clock's: the date of the report, and an id from what it is about. */
    private static void date(PDDocument document, Provenance provenance) throws IOException {
        var instant = LocalDate.parse(provenance.asOf()).atStartOfDay(ZoneOffset.UTC).toInstant();
        var date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTimeInMillis(instant.toEpochMilli());
        var information = document.getDocumentInformation();
        information.setCreationDate(date);
        information.setModificationDate(date);
        PdfProvenance.add(document, provenance, date);
        document.setDocumentId(instant.toEpochMilli() ^ provenance.dataDigest().hashCode());
        var catalog = document.getDocumentCatalog();
        try (var in = catalog.getMetadata().exportXMPMetadata()) {
            var metadata = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + instant);
            catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(
                    metadata.getBytes(StandardCharsets.UTF_8))));
        }
    }
}
