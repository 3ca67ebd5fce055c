package qunheng.report.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a template before anything reads it. What a template contains goes on into every report made with it, so it must
 * hold nothing that runs, and nothing that has a reader's Word fetch a file from elsewhere; links that a reader follows
 * knowingly are no harm.
 */
final class TemplateGuard {
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 100_000_000;

    private static final Pattern RELATION = Pattern.compile("<(?:\\w+:)?Relationship\\s[^>]*>");
    private static final Pattern TYPE = Pattern.compile("\\sType\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern TARGET = Pattern.compile("\\sTarget\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern EXTERNAL = Pattern.compile("\\sTargetMode\\s*=\\s*[\"']External[\"']");

    /** Kinds of parts that run or that stand for whole files. */
    private static final Pattern RUNS = Pattern.compile("(?i)/(vbaProject|oleObject|control|activeX\\w*|package|aFChunk|attachedToolbars)$");

    private final String file;
    private long bytes;

    private TemplateGuard(String file) {
        this.file = file;
    }

    /** @throws UnreadableTemplate if the template is refused */
    static void check(byte[] template, String file) throws IOException {
        new TemplateGuard(file).parts(template);
    }

    private void parts(byte[] template) throws IOException {
        var parts = 0;
        try (var in = new ZipInputStream(new ByteArrayInputStream(template))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts++;
                var part = read(in);
                if (part == null || parts > MOST_PARTS) {
                    throw refused("report.file.templateTooLarge", entry.getName());
                }
                part(entry.getName(), part);
            }
        } catch (IllegalArgumentException e) {
            throw new UnreadableTemplate(file, e);
        }
    }

    private byte @Nullable [] read(InputStream in) throws IOException {
        var part = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, MOST_BYTES - bytes + 1));
        bytes += part.length;
        return bytes > MOST_BYTES ? null : part;
    }

    private void part(String name, byte[] part) throws UnreadableTemplate {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith("vbaproject.bin") || lower.contains("/activex/")) {
            throw refused("report.file.templateMacros", name);
        }
        if (!lower.endsWith(".xml") && !lower.endsWith(".rels")) {
            return;
        }
        var text = new String(part, charset(part));
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw refused("report.file.templateEntities", name);
        }
        if (name.equals("[Content_Types].xml") && text.contains("macroEnabled")) {
            throw refused("report.file.templateMacros", name);
        }
        if (lower.endsWith(".rels")) {
            relations(text);
        }
    }

    private void relations(String text) throws UnreadableTemplate {
        var relations = RELATION.matcher(text);
        while (relations.find()) {
            var type = first(TYPE, relations.group());
            if (RUNS.matcher(type).find()) {
                throw refused("report.file.templateMacros", first(TARGET, relations.group()));
            }
            if (EXTERNAL.matcher(relations.group()).find() && !type.endsWith("/hyperlink")) {
                throw refused("report.file.templateExternal", first(TARGET, relations.group()));
            }
        }
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    /** XML is UTF-16 where it begins with a mark or with a zero beside its first sign. */
    private static Charset charset(byte[] part) {
        if (part.length < 2) {
            return StandardCharsets.UTF_8;
        }
        var wide = part[0] == 0 || part[1] == 0 || (part[0] & 0xFF) >= 0xFE;
        return !wide ? StandardCharsets.UTF_8 : part[0] == 0 ? StandardCharsets.UTF_16BE
                : part[1] == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16;
    }

    private UnreadableTemplate refused(String key, String part) {
        var shown = part.length() > 80 ? part.substring(0, 80) + "…" : part;
        return new UnreadableTemplate(key, List.of(file, shown));
    }
}
