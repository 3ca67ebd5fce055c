package qunheng.report;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a project remembers of the report that was made last. No result depends on it.
 *
 * @param formats words of the kinds of file, such as {@code html}
 * @param without ids of sections that are left out
 */
public record ReportSettings(
        ReportKind kind, ReportLanguage language, String pack, Set<String> formats, Set<String> without) {
    /** The key of {@code model.Choices} that they are kept under. */
    public static final String KEY = "report";

    public static final ReportSettings DEFAULT =
            new ReportSettings(ReportKind.EVALUATION, ReportLanguage.ZH, "eu-manner", Set.of("html"), Set.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public ReportSettings {
        formats = java.util.Collections.unmodifiableSet(new TreeSet<>(formats));
        without = java.util.Collections.unmodifiableSet(new TreeSet<>(without));
    }

    /** A text that cannot be read counts as the default: nothing but a few clicks is lost with it. */
    public static ReportSettings read(String text) {
        try {
            var root = JSON.readTree(text);
            var formats = new LinkedHashSet<String>();
            root.path("formats").forEach(one -> formats.add(one.asString("")));
            var without = new LinkedHashSet<String>();
            root.path("without").forEach(one -> without.add(one.asString("")));
            return new ReportSettings(
                    ReportKind.valueOf(root.path("kind").asString("").toUpperCase(Locale.ROOT)),
                    ReportLanguage.valueOf(root.path("language").asString("").toUpperCase(Locale.ROOT)),
                    root.path("pack").asString(DEFAULT.pack),
                    formats,
                    without);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return DEFAULT;
        }
    }

    public String text() {
        var root = JSON.createObjectNode();
        root.put("kind", kind.word());
        root.put("language", language.name().toLowerCase(Locale.ROOT));
        root.put("pack", pack);
        formats.forEach(root.putArray("formats")::add);
        without.forEach(root.putArray("without")::add);
        return JSON.writeValueAsString(root);
    }

    public ReportSettings with(ReportKind other) {
        return new ReportSettings(other, language, pack, formats, without);
    }

    public ReportSettings with(ReportLanguage other) {
        return new ReportSettings(kind, other, pack, formats, without);
    }

    public ReportSettings withPack(String other) {
        return new ReportSettings(kind, language, other, formats, without);
    }

    public ReportSettings withFormat(String format, boolean chosen) {
        return new ReportSettings(kind, language, pack, changed(formats, format, chosen), without);
    }

    public ReportSettings withSection(String section, boolean shown) {
        return new ReportSettings(kind, language, pack, formats, changed(without, section, !shown));
    }

    private static Set<String> changed(Set<String> set, String word, boolean in) {
        var next = new TreeSet<>(set);
        if (in) {
            next.add(word);
        } else {
            next.remove(word);
        }
        return next;
    }
}
