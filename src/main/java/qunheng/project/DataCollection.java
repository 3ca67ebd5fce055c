package qunheng.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ObservationCsv;
import qunheng.exchange.workbook.CollectionFile;
import qunheng.exchange.workbook.CollectionWords;
import qunheng.knowledge.Knowledge;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.model.Refusal;
import qunheng.project.merge.MergePlan;
import qunheng.project.merge.Submission;
import qunheng.project.merge.Submission.Proposal;
import qunheng.project.merge.Submission.Sender;
import qunheng.task.Progress;

/** Workbooks that go out to departments, and what comes back. Nothing is kept here: a plan is looked at first. */
public final class DataCollection {
    private final Knowledge knowledge;

    public DataCollection(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Writes the workbook of a cluster.
     *
     * @param zh gives the Chinese text of a key, with its arguments
     * @param en likewise the English one
     */
    public void write(
            Path file,
            Project project,
            Profile profile,
            BiFunction<String, Object[], String> zh,
            BiFunction<String, Object[], String> en) {
        CollectionFile.write(file, project, profile, CollectionFile.YEARS, knowledge, new CollectionWords(zh, en));
    }

    /**
     * What came back, against the project as it is.
     *
     * @param problems cells and files that are not taken
     * @param remarks what the user should know
     * @param untouched number of fields that are as they were sent
     */
    public record Received(MergePlan plan, List<Refusal> problems, List<Refusal> remarks, int untouched) {}

    /** Reads files that came back: workbooks, and long tables of values. A file that cannot be read is a problem. */
    public Received read(List<Path> files, Project project, Progress progress) {
        var submissions = new ArrayList<Submission>();
        var problems = new ArrayList<Refusal>();
        var remarks = new ArrayList<Refusal>();
        var untouched = 0;
        for (var at = 0; at < files.size() && !progress.cancelled(); at++) {
            progress.at((double) at / files.size());
            try {
                if (isTable(files.get(at))) {
                    submissions.add(table(files.get(at), project, problems));
                } else {
                    var returned = CollectionFile.read(files.get(at), knowledge);
                    problems.addAll(returned.problems());
                    remarks.addAll(returned.remarks());
                    untouched += returned.untouched();
                    submission(returned, project, problems, remarks, submissions);
                }
            } catch (RuntimeException e) {
                if (!(e instanceof Refusal refusal)) {
                    throw e;
                }
                problems.add(refusal);
            }
        }
        return new Received(MergePlan.of(project, submissions), List.copyOf(problems), List.copyOf(remarks), untouched);
    }

    private static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ObservationCsv.EXTENSION);
    }

    private static void submission(
            CollectionFile.Returned returned,
            Project project,
            List<Refusal> problems,
            List<Refusal> remarks,
            List<Submission> submissions) {
        if (project.profile(returned.profile()).isEmpty()) {
            problems.add(new NotTaken("collection.read.otherCluster", returned.file(), returned.profile().value()));
            return;
        }
        if (!project.id().equals(returned.project())) {
            remarks.add(new NotTaken("collection.remark.otherProject", returned.file()));
        }
        var sender = new Sender(returned.file(), returned.department(), returned.person(), returned.date(), "");
        submissions.add(new Submission(
                sender,
                returned.touched().stream()
                        .map(one -> new Proposal(returned.profile(), one.key(), one.seen(), one.entered(), one.place()))
                        .toList()));
    }

    private Submission table(Path file, Project project, List<Refusal> problems) {
        var name = String.valueOf(file.getFileName());
        var proposals = new ArrayList<Proposal>();
        for (var profile : ObservationCsv.read(file, Catalogue.of(knowledge)).profiles()) {
            if (project.profile(profile.id()).isEmpty()) {
                problems.add(new NotTaken("collection.read.otherCluster", name, profile.id().value()));
                continue;
            }
            profile.observations()
                    .forEach((key, observation) -> proposals.add(new Proposal(profile.id(), key, null, observation, "")));
        }
        return new Submission(new Sender(name, "", "", "", ""), proposals);
    }

    private record NotTaken(String key, List<Object> arguments) implements Refusal {
        NotTaken(String key, Object... arguments) {
            this(key, List.of(arguments));
        }
    }
}
