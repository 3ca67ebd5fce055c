package qunheng.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import qunheng.model.Refusal;
import qunheng.report.Block;
import qunheng.report.ReportData;
import qunheng.report.ReportKind;
import qunheng.report.ReportOutline;
import qunheng.report.ReportWords;
import qunheng.report.docx.layout.PageNumbers;
import qunheng.report.office.FixedPackage;
import qunheng.report.office.OfficeProvenance;
import qunheng.task.Progress;

/**
 * The report in a Word template: {@code {{title}}}, {@code {{subtitle}}}, {@code {{marks}}}, {@code {{date}}} and
 * {@code {{version}}} anywhere; {@code {{cover}}}, {@code {{contents}}} and {@code {{sections}}} each alone in a paragraph.
 */
public final class DocxReport {
    private static final String TEMPLATE = "/qunheng/report/report-template.docx";
    private static final List<String> PARTS = List.of("cover", "contents", "sections");

    private static final long LARGEST_TEMPLATE = 50_000_000;

    private final ReportData data;
    private final ReportWords words;
    private final ReportOutline outline;
    private final XWPFDocument document;

    private DocxReport(ReportData data, XWPFDocument document) {
        this.data = data;
        this.document = document;
        words = ReportWords.of(data.language());
        outline = new ReportOutline(data);
    }

    /**
     * @param template null for the one that comes with the program
     * @param notes what was passed over in the template is added here
     * @throws UnreadableTemplate if the template is no Word document
     */
    public static byte[] of(ReportData data, @Nullable Path template, List<Refusal> notes, Progress progress)
            throws IOException {
        try (var document = open(template)) {
            notes.addAll(new DocxReport(data, document).write(progress));
            OfficeProvenance.add(document, data.provenance());
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return FixedPackage.of(bytes.toByteArray(), data.provenance().asOf(), PageNumbers::fill);
        }
    }

    /** The template that comes with the program, for a user to start from. */
    public static byte[] defaultTemplate() throws IOException {
        try (var in = DocxReport.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("the report template is not packed with the program");
            }
            return in.readAllBytes();
        }
    }

    private static XWPFDocument open(@Nullable Path template) throws IOException {
        if (template == null) {
            return new XWPFDocument(new ByteArrayInputStream(defaultTemplate()));
        }
        var name = template.getFileName().toString();
        if (Files.size(template) > LARGEST_TEMPLATE) {
            throw new UnreadableTemplate("report.file.templateTooLarge", List.of(name, name));
        }
        var bytes = Files.readAllBytes(template);
        TemplateGuard.check(bytes, name);
        try {
            return new XWPFDocument(new ByteArrayInputStream(bytes));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new UnreadableTemplate(name, e);
        }
    }

    private List<Refusal> write(Progress progress) {
        var messages = words.languages().getFirst();
        var texts = Map.of(
                "title", data.title(),
                "subtitle", data.subtitle(),
                "marks", String.join(" · ", data.marks()),
                "date", data.provenance().asOf(),
                "version", data.provenance().programVersion());
        document.getParagraphs().stream()
                .filter(paragraph -> DocxStyles.GUIDE.equals(paragraph.getStyle()))
                .toList()
                .forEach(this::remove);
        var notes = new ArrayList<>(new TemplateTags(texts, PARTS, messages).fill(document));
        properties();
        var brief = data.kind() == ReportKind.BRIEF;
        var cover = TemplateTags.place(document, "cover");
        if (cover != null) {
            new DocxBlocks(document, cover, words, outline, brief).entries(data.cover());
            remove(cover);
        }
        var listed = false;
        var contents = TemplateTags.place(document, "contents");
        if (contents != null) {
            listed = new DocxContents(words, outline).write(document, contents, data.kind());
            remove(contents);
        }
        var sections = TemplateTags.place(document, "sections");
        if (sections == null) {
            notes.add(new TemplateNote("report.file.noSections", List.of("{{sections}}")));
            sections = document.createParagraph();
        }
        var writer = new DocxBlocks(document, sections, words, outline, brief);
        if (listed) {
            writer.breakPage();
        }
        sections(writer, progress);
        remove(sections);
        return notes;
    }

    private void sections(DocxBlocks writer, Progress progress) {
        for (var i = 0; i < data.sections().size(); i++) {
            if (progress.cancelled()) {
                return;
            }
            var section = data.sections().get(i);
            writer.heading(outline.entry(section));
            var kept = 0;
            for (var at = 0; at < section.blocks().size(); at++) {
                kept = kept > 0 ? kept - 1 : Block.leading(section.blocks(), at);
                writer.write(section.blocks().get(at), kept > 1);
            }
            progress.at((i + 1.0) / data.sections().size());
        }
    }

    private void properties() {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(data.title());
        properties.setSubjectProperty(data.subtitle());
        properties.setKeywords(String.join(", ", data.marks()));
        properties.setCreator("Qunheng");
        properties.setLastModifiedByUser("Qunheng");
        document.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Qunheng");
    }

    private void remove(XWPFParagraph paragraph) {
        document.removeBodyElement(document.getPosOfParagraph(paragraph));
    }
}
