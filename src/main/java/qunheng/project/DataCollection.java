package qunheng.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ObservationCsv;
import qunheng.exchange.workbook.CollectionFile;
import qunheng.exchange.workbook.CollectionWords;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.model.Refusal;
import qunheng.project.merge.MergePlan;
import qunheng.project.merge.Submission;
import qunheng.project.merge.Submission.Proposal;
import qunheng.project.merge.Submission.Sender;
import qunheng.task.Progress;

/** Workbooks that go out to departments, and what comes back. Nothing is kept here: a plan is looked at first. */
public final class DataCollection {
    /** Years that a workbook has unless somebody wants more or fewer. */
    public static final int YEARS = CollectionFile.YEARS;

    /** The kinds of file that can come back. */
    public static final List<String> ENDINGS = List.of(".xlsx", ".xlsm", ".csv");

    private static final Logger LOG = LoggerFactory.getLogger(DataCollection.class);

    private final Knowledge knowledge;

    public DataCollection(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Writes workbooks: all of them, or none when it is cancelled or one cannot be written.
     *
     * @param years how many, up to the assessment year
     * @param zh gives the Chinese text of a key, with its arguments
     * @param en likewise the English one
     * @return the files; empty when it was cancelled
     */
    public List<Path> write(
            Project project,
            List<OutgoingWorkbook> workbooks,
            int years,
            BiFunction<String, Object[], String> zh,
            BiFunction<String, Object[], String> en,
            Progress progress) {
        var words = new CollectionWords(zh, en);
        var written = new ArrayList<Path>();
        var complete = false;
        try {
            for (var workbook : workbooks) {
                progress.at((double) written.size() / workbooks.size());
                if (progress.cancelled()) {
                    return List.of();
                }
                if (Files.exists(workbook.file())) {
                    throw new NotTaken("collection.export.exists", workbook.file().toString());
                }
                CollectionFile.write(
                        workbook.file(), project, workbook.profile(), workbook.department(), years, knowledge, words);
                written.add(workbook.file());
            }
            complete = !progress.cancelled();
            return complete ? List.copyOf(written) : List.of();
        } finally {
            if (!complete) {
                written.forEach(DataCollection::remove);
            }
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("not removed: {}", file, e);
        }
    }

    /**
     * What came back, against the project as it is.
     *
     * @param files one for each file, in the order in which they were given
     * @param problems cells and files that are not taken
     * @param remarks what the user should know
     * @param untouched number of fields that are as they were sent
     */
    public record Received(
            MergePlan plan, List<ReturnedFile> files, List<Refusal> problems, List<Refusal> remarks, int untouched) {}

    /**
     * One file that came back.
     *
     * @param sender who filled it in, as far as the file says
     * @param answers number of values that differ from what was sent out
     * @param problems number of cells that are not taken, or 1 when the file is not
     */
    public record ReturnedFile(Sender sender, int answers, int problems) {}

    /** Reads files that came back: workbooks, and long tables of values. A file that cannot be read is a problem. */
    public Received read(List<Path> files, Project project, Progress progress) {
        var returned = new ArrayList<ReturnedFile>();
        var submissions = new ArrayList<Submission>();
        var problems = new ArrayList<Refusal>();
        var remarks = new ArrayList<Refusal>();
        var untouched = 0;
        for (var at = 0; at < files.size() && !progress.cancelled(); at++) {
            progress.at((double) at / files.size());
            var file = files.get(at);
            var sender = new Sender(String.valueOf(file.getFileName()), "", "", "", "");
            var answers = 0;
            var before = problems.size();
            try {
                if (isTable(file)) {
                    var submission = table(file, project, problems);
                    answers = submission.proposals().size();
                    submissions.add(submission);
                } else {
                    var filled = CollectionFile.read(file, knowledge);
                    sender = new Sender(filled.file(), filled.department(), filled.person(), filled.date(), "");
                    problems.addAll(filled.problems());
                    remarks.addAll(filled.remarks());
                    if (accepted(filled, project, problems, remarks)) {
                        untouched += filled.untouched();
                        answers = filled.touched().size();
                        submissions.add(submission(filled, sender));
                    }
                }
            } catch (RuntimeException e) {
                if (!(e instanceof Refusal refusal)) {
                    throw e;
                }
                problems.add(refusal);
            }
            returned.add(new ReturnedFile(sender, answers, problems.size() - before));
        }
        return new Received(
                MergePlan.of(project, submissions),
                List.copyOf(returned),
                List.copyOf(problems),
                List.copyOf(remarks),
                untouched);
    }

    private static boolean isTable(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ObservationCsv.EXTENSION);
    }

    private static boolean accepted(
            CollectionFile.Returned filled, Project project, List<Refusal> problems, List<Refusal> remarks) {
        if (project.profile(filled.profile()).isEmpty()) {
            problems.add(new NotTaken("collection.read.otherCluster", filled.file(), filled.profile().value()));
            return false;
        }
        if (!project.id().equals(filled.project())) {
            remarks.add(new NotTaken("collection.remark.otherProject", filled.file()));
        }
        return true;
    }

    private static Submission submission(CollectionFile.Returned filled, Sender sender) {
        return new Submission(
                sender,
                filled.touched().stream()
                        .map(one -> new Proposal(filled.profile(), one.key(), one.seen(), one.entered(), one.place()))
                        .toList());
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
                    .forEach((key, observation) ->
                            proposals.add(new Proposal(profile.id(), key, null, observation, "")));
        }
        return new Submission(new Sender(name, "", "", "", ""), proposals);
    }

    private static final class NotTaken extends RuntimeException implements Refusal {
        private static final long serialVersionUID = 1L;

        private final String key;
        private final transient List<Object> arguments;

        NotTaken(String key, Object... arguments) {
            super(key + " " + List.of(arguments));
            this.key = key;
            this.arguments = List.of(arguments);
        }

        @Override
        public String key() {
            return key;
        }

        @Override
        public List<Object> arguments() {
            return arguments;
        }
    }
}
