package qunheng.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qunheng.model.Language;

/**
 * The settings as they stand in the file. A field that the file lacks has its default, one that it has too much is
 * ignored, so every version reads the files of every other.
 *
 * @param language null until the user has chosen; then the system's language decides
 * @param scale size of text, 0.9 to 2
 * @param lastProject id of the project to open again; {@code lastProfile} and {@code lastScreen} likewise
 * @param columnWidths widths in pixels by table and column
 * @param importColumns what the user said of the columns of files with a header; the one said last stands last
 */
public record SettingsData(
        @Nullable Language language,
        Appearance appearance,
        double scale,
        @Nullable WindowBounds window,
        String lastProject,
        String lastProfile,
        String lastScreen,
        boolean narrowNavigation,
        Map<String, Map<String, Double>> columnWidths,
        Map<String, Map<String, String>> importColumns) {
    public static final double SMALLEST = 0.9;
    public static final double LARGEST = 2.0;

    /** More headers than anybody imports; beyond it the one said first is forgotten. */
    public static final int MOST_IMPORTS = 100;

    public SettingsData {
        appearance = Objects.requireNonNullElse(appearance, Appearance.SYSTEM);
        scale = scale == 0 || Double.isNaN(scale) ? 1 : Math.clamp(scale, SMALLEST, LARGEST);
        lastProject = Objects.requireNonNullElse(lastProject, "");
        lastProfile = Objects.requireNonNullElse(lastProfile, "");
        lastScreen = Objects.requireNonNullElse(lastScreen, "");
        columnWidths = columnWidths == null ? Map.of() : Map.copyOf(columnWidths);
        importColumns =
                importColumns == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(importColumns));
    }

    public static final SettingsData DEFAULTS =
            new SettingsData(null, Appearance.SYSTEM, 1, null, "", "", "", false, Map.of(), Map.of());

    public SettingsData withLanguage(Language value) {
        return new SettingsData(
                value, appearance, scale, window, lastProject, lastProfile, lastScreen,
                narrowNavigation,
                columnWidths,
                importColumns);
    }

    public SettingsData withAppearance(Appearance value) {
        return new SettingsData(
                language, value, scale, window, lastProject, lastProfile, lastScreen,
                narrowNavigation,
                columnWidths,
                importColumns);
    }

    public SettingsData withScale(double value) {
        return new SettingsData(
                language, appearance, value, window, lastProject, lastProfile, lastScreen,
                narrowNavigation,
                columnWidths,
                importColumns);
    }

    public SettingsData withWindow(WindowBounds value) {
        return new SettingsData(
                language, appearance, scale, value, lastProject, lastProfile, lastScreen,
                narrowNavigation,
                columnWidths,
                importColumns);
    }

    public SettingsData withLast(String project, String profile, String screen) {
        return new SettingsData(
                language, appearance, scale, window, project, profile, screen,
                narrowNavigation,
                columnWidths,
                importColumns);
    }

    public SettingsData withNarrowNavigation(boolean value) {
        return new SettingsData(
                language, appearance, scale, window, lastProject, lastProfile, lastScreen,
                value, columnWidths, importColumns);
    }

    public SettingsData withColumnWidth(String table, String column, double width) {
        var tables = new TreeMap<>(columnWidths);
        var columns = new TreeMap<>(tables.getOrDefault(table, Map.of()));
        columns.put(column, width);
        tables.put(table, columns);
        return new SettingsData(
                language,
                appearance,
                scale,
                window,
                lastProject,
                lastProfile,
                lastScreen,
                narrowNavigation,
                tables,
                importColumns);
    }

    /** @param columns name of a column by what it means */
    public SettingsData withImportColumns(String header, Map<String, String> columns) {
        var imports = new LinkedHashMap<>(importColumns);
        imports.remove(header);
        imports.put(header, Map.copyOf(columns));
        while (imports.size() > MOST_IMPORTS) {
            imports.remove(imports.keySet().iterator().next());
        }
        return new SettingsData(
                language, appearance, scale, window, lastProject, lastProfile, lastScreen,
                narrowNavigation, columnWidths, imports);
    }
}
