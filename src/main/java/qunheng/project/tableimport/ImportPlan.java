package qunheng.project.tableimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import qunheng.knowledge.Knowledge;
import qunheng.model.Change;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.model.Refusal;
import qunheng.project.entry.Objection;
import qunheng.project.merge.Decision;
import qunheng.project.merge.MergePlan;
import qunheng.project.merge.MergePlan.Place;
import qunheng.project.merge.Submission.Sender;
import qunheng.task.Progress;

/**
 * What would become of every cell of a table. An empty cell says nothing: it neither deletes a value nor, in a
 * describing column, a source or note that a value has.
 *
 * @param project as it was when the plan was made
 * @param created clusters that the user wants made, without values
 * @param merge value by value: new, equal, or in contradiction to the project or to another row
 * @param problems cells that are not taken
 * @param questions names about which the user has to say something first
 * @param missing number of cells that say that there is no value
 * @param leftOut number of cells that the user has left out by an answer
 * @param rows number of rows below the head
 * @param complete false when it was cancelled
 */
public record ImportPlan(
        Project project,
        List<Profile> created,
        MergePlan merge,
        List<Problem> problems,
        List<Question> questions,
        int missing,
        int leftOut,
        int rows,
        boolean complete) {
    public ImportPlan {
        created = List.copyOf(created);
        problems = List.copyOf(problems);
        questions = List.copyOf(questions);
    }

    /** @throws IllegalArgumentException if something has to be said first, see {@link Mapping#objection()} */
    public static ImportPlan of(
            SourceTable table, Mapping mapping, Knowledge knowledge, Project project, Progress progress) {
        mapping.objection().ifPresent(why -> {
            throw new IllegalArgumentException(why.key());
        });
        var names = new KnownNames(knowledge, project);
        var clusters = new ClusterNames(project, mapping, names);
        var reading = new TableReading(table, mapping, knowledge, clusters, names).read(progress);
        var target = adding(project, clusters.created()).apply(project);
        return new ImportPlan(
                project,
                clusters.created(),
                ItemsOfTable.of(target, table.file(), mapping, reading.taken()),
                reading.problems(),
                reading.questions(),
                reading.missing(),
                reading.leftOut(),
                reading.rows(),
                !progress.cancelled());
    }

    private static Change.ChangeSet adding(Project project, List<Profile> profiles) {
        var changes = new ArrayList<Change>();
        for (var profile : profiles) {
            changes.add(new Change.ProfileAdded(project.profiles().size() + changes.size(), profile));
        }
        return new Change.ChangeSet(changes);
    }

    /** A sentence for each name that nobody has said anything about; its cells are not taken. */
    public List<Refusal> unanswered() {
        return questions.stream()
                .<Refusal>map(question -> new Sentence(
                        question.about() == Question.About.CLUSTER
                                ? "tableimport.unanswered.cluster"
                                : "tableimport.unanswered.indicator",
                        Objection.quoted(question.name()),
                        question.candidates().isEmpty()
                                ? new Sentence("tableimport.unanswered.unlike")
                                : new Sentence("tableimport.unanswered.couldBe",
                                        String.join(", ", question.candidates())),
                        question.cells()))
                .toList();
    }

    /** Where in the file a candidate stands. */
    public static Optional<int[]> lineAndColumn(Sender sender) {
        var parts = sender.place().split(":", 2);
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])});
    }

    /**
     * New clusters and decided values as one change, so that one undo takes all of it back.
     *
     * @throws IllegalArgumentException if an item has no decision
     */
    public Change.ChangeSet changes(Map<Place, Decision> decisions) {
        var values = merge.changes(decisions).changes();
        var changes = new ArrayList<Change>(adding(project, created).changes());
        changes.addAll(values);
        return new Change.ChangeSet(changes);
    }
}
