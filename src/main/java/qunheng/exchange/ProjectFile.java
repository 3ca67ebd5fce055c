package qunheng.exchange;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import qunheng.model.Project;

/**
 * The project file {@code *.qunheng.json}: a whole project as text, for sharing, for version control and for keeping.
 * UTF-8, {@code \n}, fields and observations in a fixed order, one observation a line: two versions compare line by
 * line.
 *
 * <p>{@code formatVersion} decides how the file is read; {@code writtenBy} is only information. A file of a newer
 * format is refused untouched.
 */
public final class ProjectFile {
    public static final int FORMAT = 1;
    public static final String EXTENSION = ".qunheng.json";

    private ProjectFile() {}

    /** @throws ExchangeException when the file is not taken in; the sentence says where and why */
    public static Project read(Path file, Catalogue catalogue) {
        return read(file.getFileName().toString(), InputText.read(file), catalogue);
    }

    static Project read(String name, String text, Catalogue catalogue) {
        var document = JsonText.parse(name, text);
        if (!(document instanceof Json.ObjectOf object
                && object.fields().get("formatVersion") instanceof Json.Figure version)) {
            throw new ExchangeException("exchange.format.missing", name);
        }
        var format = Fields.number(version);
        if (format > FORMAT) {
            throw new ExchangeException("exchange.format.newer", name, Fields.shown(version), FORMAT);
        }
        if (format != FORMAT) {
            throw new ExchangeException("exchange.format.unknown", name, Fields.shown(version), FORMAT);
        }
        var fields = Fields.of(document);
        fields.required("formatVersion");
        fields.line("writtenBy");
        var project = new ModelReader(catalogue).project(Fields.of(fields.required("project")));
        return fields.done(() -> project);
    }

    /**
     * Replaces the file whole or not at all.
     *
     * @param writtenBy name and version of the program
     * @throws ExchangeException when it could not be written; what stood there before still does
     */
    public static void write(Path file, Project project, String writtenBy) {
        AtomicFile.write(file, target -> {
            try (var out = new JsonOutput(target, false)) {
                out.object(() -> {
                    out.integer("formatVersion", FORMAT);
                    out.string("writtenBy", writtenBy);
                    out.object("project", () -> new ModelWriter(out).project(project));
                });
            }
        });
    }

    /**
     * SHA-256 of the project as its file holds it, whichever version of the program writes it, in hexadecimal digits:
     * two projects with the same digest are equal.
     */
    public static String digest(Project project) {
        var text = new StringWriter();
        try (var out = new JsonOutput(text, false)) {
            out.object(() -> new ModelWriter(out).project(project));
        }
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
