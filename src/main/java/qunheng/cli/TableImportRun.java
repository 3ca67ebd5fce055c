package qunheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.project.merge.MergePlan.Candidate;
import qunheng.project.merge.MergePlan.Item;
import qunheng.project.merge.MergePlan.Kind;
import qunheng.project.merge.Preference;
import qunheng.project.tableimport.Answer;
import qunheng.project.tableimport.ImportPlan;
import qunheng.project.tableimport.Mapping;
import qunheng.project.tableimport.MappingJson;
import qunheng.project.tableimport.ProblemFile;
import qunheng.project.tableimport.Question;
import qunheng.project.tableimport.Recognition;
import qunheng.project.tableimport.SourceFile;
import qunheng.project.tableimport.SourceTable;
import qunheng.task.Progress;
import qunheng.text.Messages;

/** Takes tables of values into a project one after the other, by the same rules as the wizard of the window. */
final class TableImportRun {
    /**
     * What the user has said beforehand.
     *
     * @param cluster id or name of the cluster of all values; empty if not said
     * @param year of all values; 0 if not said
     * @param rejected folder for the rows with problems; null if they are only told
     */
    record Said(
            @Nullable Path mapping,
            @Nullable String sheet,
            String cluster,
            int year,
            boolean create,
            Preference preference,
            boolean dryRun,
            @Nullable Path rejected) {}

    private final Console console;
    private final Messages messages;
    private final Knowledge knowledge;
    private final Said said;
    private int conflicts;

    TableImportRun(Console console, Messages messages, Knowledge knowledge, Said said) {
        this.console = console;
        this.messages = messages;
        this.knowledge = knowledge;
        this.said = said;
    }

    /** The project with what the table says; what is in conflict is told and counted, and stays as it is. */
    Project take(Path file, Project project) {
        var source = SourceFile.look(file);
        var table = (said.sheet() == null ? source : source.withSheet(said.sheet())).read(Progress.NONE);
        if (table.rows().isEmpty()) {
            throw new CommandRefused("tableimport.empty", source.name());
        }
        table.remarks().forEach(remark -> console.err().println(messages.of(remark)));
        var mapping = mapping(table, project);
        var plan = plan(table, mapping, project);
        if (said.create()) {
            for (var question : plan.questions()) {
                if (question.about() == Question.About.CLUSTER && question.candidates().isEmpty()) {
                    mapping = mapping.answering(question, Answer.CREATE);
                }
            }
            plan = plan(table, mapping, project);
        }
        tell(table, mapping, plan);
        var decisions = plan.merge().decided(said.preference());
        var texts = new MergeTexts(plan.merge().project(), knowledge, messages);
        var open = plan.merge().open(decisions);
        conflicts += open.size();
        open.forEach(item -> console.err().println(texts.line(placed(item, table))));
        if (said.dryRun()) {
            Stream.concat(plan.merge().of(Kind.CONFLICT).stream(), plan.merge().of(Kind.ADDED).stream())
                    .filter(item -> !open.contains(item))
                    .forEach(item -> console.out().println(texts.line(placed(item, table))));
            console.out().println(messages.get("cli.table.mapping", MappingJson.write(mapping, true)));
        }
        open.forEach(item -> decisions.put(item.place(), qunheng.project.merge.Decision.KEEP));
        return plan.changes(decisions).apply(project);
    }

    /** Number of values about which somebody has to decide; with one of them nothing is written. */
    int conflicts() {
        return conflicts;
    }

    private ImportPlan plan(SourceTable table, Mapping mapping, Project project) {
        return ImportPlan.of(table, mapping, knowledge, project, Progress.NONE);
    }

    private Mapping mapping(SourceTable table, Project project) {
        var recognition = new Recognition(table, knowledge, project);
        var from = said.mapping();
        var mapping = from == null ? recognition.mapping() : read(from, recognition);
        if (mapping.needsCluster() && mapping.cluster().isEmpty()) {
            mapping = mapping.withCluster(cluster(project));
        }
        if (mapping.needsYear() && mapping.year() == 0) {
            mapping = mapping.withYear(said.year());
        }
        mapping.objection().ifPresent(why -> {
            throw new CommandRefused("cli.table.open", table.file(), why);
        });
        return mapping;
    }

    /** The one that was said; if none was, the only one of the project. */
    private String cluster(Project project) {
        if (said.cluster().isEmpty()) {
            return project.profiles().size() == 1 ? project.profiles().getFirst().id().value() : "";
        }
        return project.profiles().stream()
                .filter(profile -> Stream.of(
                                profile.id().value(),
                                profile.identity().nameZh(),
                                profile.identity().nameEn())
                        .anyMatch(said.cluster()::equals))
                .findFirst()
                .orElseThrow(() -> new CommandRefused("cli.table.noCluster", said.cluster()))
                .id()
                .value();
    }

    private Mapping read(Path file, Recognition recognition) {
        try {
            return MappingJson.apply(Files.readString(file), recognition)
                    .orElseThrow(() -> new CommandRefused("cli.table.noMapping", file.toString()));
        } catch (IOException e) {
            throw new CommandRefused("cli.table.noMapping", file.toString());
        }
    }

    private void tell(SourceTable table, Mapping mapping, ImportPlan plan) {
        plan.problems().forEach(problem -> console.err().println(table.file() + ": " + messages.of(problem)));
        plan.unanswered().forEach(name -> console.err().println(table.file() + ": " + messages.of(name)));
        var folder = said.rejected();
        if (folder != null && !plan.problems().isEmpty() && !said.dryRun()) {
            InputFiles.makeFolder(folder);
            ProblemFile.writeRows(
                    folder.resolve(table.file().replaceFirst("\\.[^.]*$", "") + "-rejected.csv"),
                    table,
                    mapping.header(),
                    plan.problems(),
                    List.of(messages.get("tableimport.csv.line"), messages.get("tableimport.csv.reason")),
                    messages::of);
        }
        console.out()
                .println(messages.get(
                        "cli.table.done",
                        table.file(),
                        plan.rows(),
                        plan.merge().of(Kind.ADDED).size(),
                        plan.merge().of(Kind.CONFLICT).size(),
                        plan.merge().of(Kind.EQUAL).size(),
                        plan.problems().size(),
                        plan.missing(),
                        plan.created().size()));
    }

    /** With places as people call them. */
    private Item placed(Item item, SourceTable table) {
        var candidates = item.candidates().stream()
                .map(candidate -> new Candidate(
                        candidate.proposed(),
                        candidate.senders().stream()
                                .map(sender -> ImportPlan.lineAndColumn(sender)
                                        .map(at -> sender.at(messages.of(table.place(at[0], at[1]))))
                                        .orElse(sender))
                                .toList()))
                .toList();
        return new Item(item.profile(), item.key(), item.kind(), item.present(), candidates);
    }
}
