package qunheng.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.project.DataCollection;
import qunheng.project.OutgoingWorkbook;
import qunheng.task.Progress;
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

    @Option(names = "--department", paramLabel = "NAME")
    private List<String> departments = List.of();

    enum Format {
        xlsx,
        csv
    }

    ExportCommand(Console console, Messages messages) {
        super(console, messages);
    }

    @Override
    public Integer call() {
        if (!departments.isEmpty() && format != Format.xlsx) {
            throw new CommandRefused("cli.export.department");
        }
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
                workbooks(targets, folder, stem, read);
            }
        }
        InputFiles.makeFolder(folder);
        targets.forEach((target, write) -> {
            write.run();
            console.out().println(messages.get("cli.export.written", console.folder().relativize(target)));
        });
        return DONE;
    }

    /** One for each cluster and department, under a name that tells them apart. */
    private void workbooks(Map<Path, Runnable> targets, Path folder, String stem, Project project) {
        var collection = new DataCollection(Knowledge.load());
        for (var who : departments.isEmpty() ? List.of("") : departments) {
            for (var profile : project.profiles()) {
                var identity = profile.identity();
                var cluster = identity.nameZh().isBlank() ? identity.nameEn() : identity.nameZh();
                var name = Stream.of(who, stem, cluster)
                        .map(OutgoingWorkbook::plain)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("-"));
                var target = free(targets, folder, name, ".xlsx");
                if (Files.exists(target)) {
                    throw new CommandRefused("cli.export.exists", String.valueOf(target.getFileName()));
                }
                targets.put(target, () -> collection.write(
                        project,
                        List.of(new OutgoingWorkbook(target, profile, who)),
                        DataCollection.YEARS,
                        Messages.in(Language.ZH)::get,
                        Messages.in(Language.EN)::get,
                        Progress.NONE));
            }
        }
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
