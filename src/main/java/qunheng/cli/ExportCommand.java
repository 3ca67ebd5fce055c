package qunheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.project.DataCollection;
import qunheng.text.Messages;

/** Writes a project as a long table of its values, as a project file, or as workbooks that departments fill in. */
@CommandLine.Command(name = "export")
final class ExportCommand extends Command {
    @Parameters(paramLabel = "PROJECT")
    private Path project = Path.of("");

    @Option(names = "--format", paramLabel = "xlsx|csv")
    private @Nullable Format format;

    @Option(names = "--out", paramLabel = "F.csv|F.qunheng.json|DIR", required = true)
    private Path out = Path.of("");

    enum Format {
        xlsx,
        csv
    }

    ExportCommand(Console console, Messages messages) {
        super(console, messages);
    }

    @Override
    public Integer call() {
        var files = new ProjectInput(Knowledge.load());
        if (format == null) {
            files.write(console.resolve(out), files.read(console.resolve(project)), messages.language());
            return DONE;
        }
        var folder = console.resolve(out);
        var targets = new LinkedHashMap<Path, Runnable>();
        for (var file : InputFiles.of(console.resolve(project), ProjectFile.EXTENSION)) {
            var read = files.read(file);
            var stem = String.valueOf(file.getFileName()).replaceFirst("(\\.qunheng\\.json|\\.csv)$", "");
            if (format == Format.csv) {
                var target = free(targets, folder, stem, ".csv");
                targets.put(target, () -> files.write(target, read, messages.language()));
            } else {
                read.profiles().forEach(profile -> workbook(targets, folder, stem, read, profile));
            }
        }
        InputFiles.makeFolder(folder);
        targets.forEach((target, write) -> {
            write.run();
            console.out().println(messages.get("cli.export.written", console.folder().relativize(target)));
        });
        return DONE;
    }

    private static void workbook(Map<Path, Runnable> targets, Path folder, String stem, Project project, Profile profile) {
        var name = profile.identity().nameZh().isBlank() ? profile.identity().nameEn() : profile.identity().nameZh();
        var target = free(targets, folder, stem + '-' + name.replaceAll("[\\\\/:*?\"<>|\\s\\p{Cntrl}]+", "-"), ".xlsx");
        if (Files.exists(target)) {
            throw new CommandRefused("cli.export.exists", String.valueOf(target.getFileName()));
        }
        targets.put(target, () -> new DataCollection(Knowledge.load())
                .write(target, project, profile, Messages.in(Language.ZH)::get, Messages.in(Language.EN)::get));
    }

    /** A name that no other file of this run has, also where upper and lower case are the same. */
    private static Path free(Map<Path, Runnable> taken, Path folder, String stem, String extension) {
        for (var number = 1; ; number++) {
            var name = stem + (number == 1 ? "" : "-" + number) + extension;
            if (taken.keySet().stream().noneMatch(path -> path.getFileName()
                    .toString()
                    .toLowerCase(Locale.ROOT)
                    .equals(name.toLowerCase(Locale.ROOT)))) {
                return folder.resolve(name);
            }
        }
    }
}
