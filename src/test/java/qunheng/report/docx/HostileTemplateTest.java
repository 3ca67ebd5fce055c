package qunheng.report.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.model.Language;
import qunheng.report.ReportFixture;
import qunheng.report.ReportLanguage;
import qunheng.report.file.ReportFiles;
import qunheng.report.file.ReportFiles.Format;
import qunheng.task.Progress;
import qunheng.text.Messages;

/** Templates come from anywhere; what they hold goes on into every report. */
class HostileTemplateTest {
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    @TempDir
    Path folder;

    private static Map<String, byte[]> parts() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(DocxReport.defaultTemplate()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static void replace(Map<String, byte[]> parts, String name, String what, String by) {
        var text = new String(parts.get(name), StandardCharsets.UTF_8);
        assertThat(text).contains(what);
        parts.put(name, text.replaceFirst(java.util.regex.Pattern.quote(what), java.util.regex.Matcher.quoteReplacement(by))
                .getBytes(StandardCharsets.UTF_8));
    }

    private static void relation(Map<String, byte[]> parts, String kind, String target) {
        replace(parts, RELATIONS, "</Relationships>", "<Relationship Id=\"rId99\" Type=\"" + KIND + kind + "\" Target=\"" + target
                + "\" TargetMode=\"External\"/></Relationships>");
    }

    private Path write(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        }
        return Files.write(folder.resolve("theirs.docx"), bytes.toByteArray());
    }

    private void refused(Path template, String key, String where) {
        var report = folder.resolve("report.docx");
        assertThatThrownBy(() -> ReportFiles.write(
                        ReportFixture.report(ReportLanguage.ZH), Format.DOCX, template, report, Progress.NONE))
                .isInstanceOfSatisfying(UnreadableTemplate.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    for (var language : Language.values()) {
                        assertThat(Messages.in(language).of(refusal)).contains("theirs.docx", where).doesNotContain("\n");
                    }
                });
        assertThat(report).as("nothing was written").doesNotExist();
    }

    private static byte[] made(Path template) throws IOException {
        return DocxReport.of(ReportFixture.report(ReportLanguage.ZH), template, new ArrayList<>(), Progress.NONE);
    }

    @Test
    void aTemplateWithNothingWrongIsTaken() throws IOException {
        assertThat(made(write(parts()))).isEqualTo(made(null));
    }

    @Test
    void macrosAreRefusedWhateverTheFileIsCalled() throws IOException {
        var docm = parts();
        replace(docm, "[Content_Types].xml",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml");
        refused(write(docm), "report.file.templateMacros", "[Content_Types].xml");
        var project = parts();
        project.put("word/vbaProject.bin", new byte[100]);
        refused(write(project), "report.file.templateMacros", "vbaProject.bin");
        var object = parts();
        object.put("word/embeddings/o.bin", new byte[100]);
        replace(object, RELATIONS, "</Relationships>",
                "<Relationship Id=\"rId98\" Type=\"" + KIND + "oleObject\" Target=\"embeddings/o.bin\"/></Relationships>");
        refused(write(object), "report.file.templateMacros", "embeddings/o.bin");
    }

    @Test
    void filesFromElsewhereAreRefusedAndLinksToClickAreNot() throws IOException {
        var image = parts();
        relation(image, "image", "http://203.0.113.1/track.png");
        refused(write(image), "report.file.templateExternal", "http://203.0.113.1/track.png");
        var template = parts();
        relation(template, "attachedTemplate", "file:////server/share/evil.dotm");
        refused(write(template), "report.file.templateExternal", "evil.dotm");
        var link = parts();
        relation(link, "hyperlink", "https://example.org/");
        assertThat(made(write(link))).isNotEmpty();
    }

    @Test
    void aBombIsRefusedBeforeItUnfolds() throws IOException {
        var bomb = parts();
        bomb.put("word/media/image1.xml", new byte[120_000_000]);
        var file = write(bomb);
        assertThat(Files.size(file)).as("small on disk").isLessThan(1_000_000);
        refused(file, "report.file.templateTooLarge", "word/media/image1.xml");
    }

    @Test
    void entitiesAreRefusedInEveryEncoding() throws IOException {
        var attack = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        for (var charset : new java.nio.charset.Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
            var parts = parts();
            parts.put("word/numbering.xml", attack.getBytes(charset));
            refused(write(parts), "report.file.templateEntities", "word/numbering.xml");
        }
    }

    @Test
    void aWorkbookInADocumentsClothesIsRefused() throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".getBytes(StandardCharsets.UTF_8));
        refused(write(parts), "report.file.badTemplate", "theirs.docx");
    }
}
