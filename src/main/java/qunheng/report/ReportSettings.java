package qunheng.report;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a project remembers of the report that was made last. No result depends on it.
 *
 * @param pack id or edition of the rule pack
 * @param formats words of the kinds of file, such as {@code html}
 * @param without ids of sections that are left out
 * @param year the assessment year; null for the project's
 * @param comparedWith the earlier year of a report on change; null for the newest one before
 * @param leftOut ids of clusters that a portfolio leaves out
 * @param every whether a report on one cluster is made of every cluster
 * @param template path of the Word template; empty for the one that comes with the program
 * @param folder path of the folder that reports go to; empty as long as none was chosen
 */
public record ReportSettings(
        ReportKind kind,
        ReportLanguage language,
        String pack,
        Set<String> formats,
        Set<String> without,
        @Nullable Integer year,
        @Nullable Integer comparedWith,
        Set<String> leftOut,
        boolean every,
        String template,
        String folder) {
    /** The key of {@code model.Choices} that they are kept under. */
    public static final String KEY = "report";

    public static final ReportSettings DEFAULT = new ReportSettings(
            ReportKind.EVALUATION, ReportLanguage.ZH, ReportOptions.PACK, Set.of("html"), Set.of(), null, null, Set.of(), false,
            "", "");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public ReportSettings {
        formats = Collections.unmodifiableSet(new TreeSet<>(formats));
        without = Collections.unmodifiableSet(new TreeSet<>(without));
        leftOut = Collections.unmodifiableSet(new TreeSet<>(leftOut));
    }

    /** A text that cannot be read counts as the default: nothing but a few clicks is lost with it. */
    public static ReportSettings read(String text) {
        try {
            var root = JSON.readTree(text);
            return new ReportSettings(
                    ReportKind.valueOf(root.path("kind").asString("").toUpperCase(Locale.ROOT)),
                    ReportLanguage.valueOf(root.path("language").asString("").toUpperCase(Locale.ROOT)),
                    root.path("pack").asString(DEFAULT.pack),
                    words(root.path("formats")),
                    words(root.path("without")),
                    year(root.path("year")),
                    year(root.path("comparedWith")),
                    words(root.path("leftOut")),
                    root.path("every").asBoolean(false),
                    root.path("template").asString(""),
                    root.path("folder").asString(""));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return DEFAULT;
        }
    }

    private static Set<String> words(JsonNode list) {
        var words = new TreeSet<String>();
        list.forEach(one -> words.add(one.asString("")));
        return words;
    }

    private static @Nullable Integer year(JsonNode node) {
        return node.isInt() ? node.intValue() : null;
    }

    public String text() {
        var root = JSON.createObjectNode();
        root.put("kind", kind.word());
        root.put("language", language.name().toLowerCase(Locale.ROOT));
        root.put("pack", pack);
        formats.forEach(root.putArray("formats")::add);
        without.forEach(root.putArray("without")::add);
        root.put("year", year);
        root.put("comparedWith", comparedWith);
        leftOut.forEach(root.putArray("leftOut")::add);
        root.put("every", every);
        root.put("template", template);
        root.put("folder", folder);
        return JSON.writeValueAsString(root);
    }

    public ReportSettings with(ReportKind other) {
        return new ReportSettings(
                other, language, pack, formats, without, year, comparedWith, leftOut, every, template, folder);
    }

    public ReportSettings with(ReportLanguage other) {
        return new ReportSettings(
                kind, other, pack, formats, without, year, comparedWith, leftOut, every, template, folder);
    }

    public ReportSettings withPack(String other) {
        return new ReportSettings(
                kind, language, other, formats, without, year, comparedWith, leftOut, every, template, folder);
    }

    public ReportSettings withFormat(String format, boolean chosen) {
        return new ReportSettings(
                kind, language, pack, changed(formats, format, chosen), without, year, comparedWith, leftOut, every, template,
                folder);
    }

    public ReportSettings withSection(String section, boolean shown) {
        return new ReportSettings(
                kind, language, pack, formats, changed(without, section, !shown), year, comparedWith, leftOut, every, template,
                folder);
    }

    /** An earlier year that is not earlier any more is forgotten. */
    public ReportSettings withYears(@Nullable Integer assessed, @Nullable Integer earlier) {
        return new ReportSettings(
                kind, language, pack, formats, without, assessed, earlier, leftOut, every, template, folder);
    }

    public ReportSettings withCluster(String cluster, boolean in) {
        return new ReportSettings(
                kind, language, pack, formats, without, year, comparedWith, changed(leftOut, cluster, !in), every, template,
                folder);
    }

    public ReportSettings ofEvery(boolean all) {
        return new ReportSettings(
                kind, language, pack, formats, without, year, comparedWith, leftOut, all, template, folder);
    }

    public ReportSettings withTemplate(String path) {
        return new ReportSettings(
                kind, language, pack, formats, without, year, comparedWith, leftOut, every, path, folder);
    }

    public ReportSettings withFolder(String path) {
        return new ReportSettings(
                kind, language, pack, formats, without, year, comparedWith, leftOut, every, template, path);
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
