package qunheng.project.tableimport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import qunheng.model.Identity;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.project.entry.Objection;
import qunheng.project.tableimport.CellReading.NotTaken;
import qunheng.project.tableimport.Question.About;
import qunheng.project.tableimport.SourceTable.Row;

/**
 * The clusters that a table names: for certain, as the user has answered, or made by the import because the user said
 * so.
 */
final class ClusterNames {
    private static final int LONGEST_NAME = 200;

    private final Project project;
    private final Mapping mapping;
    private final KnownNames names;
    private final OpenNames open = new OpenNames(About.CLUSTER);
    private final Map<String, Profile> created = new LinkedHashMap<>();

    /** What a name turned out to be. */
    sealed interface Outcome {}

    record Found(ProfileId id) implements Outcome {}

    record Open() implements Outcome {}

    record Left() implements Outcome {}

    ClusterNames(Project project, Mapping mapping, KnownNames names) {
        this.project = project;
        this.mapping = mapping;
        this.names = names;
    }

    /** The cluster of a row by its id or name, or the one that all rows belong to. */
    Outcome of(Row row) throws NotTaken {
        if (mapping.needsCluster()) {
            return new Found(new ProfileId(mapping.cluster()));
        }
        for (var field : List.of(Field.CLUSTER, Field.NAME_ZH, Field.NAME_EN)) {
            var text = said(row, field);
            if (!text.isEmpty()) {
                return named(text, row);
            }
        }
        throw new NotTaken(new Sentence("tableimport.cell.clusterEmpty"));
    }

    Outcome named(String name) throws NotTaken {
        return named(name, null);
    }

    private Outcome named(String name, @org.jspecify.annotations.Nullable Row row) throws NotTaken {
        if (name.length() > LONGEST_NAME) {
            throw new NotTaken(new Sentence("tableimport.cell.clusterLong", Objection.quoted(name)));
        }
        var match = names.cluster(name);
        if (match.certain()) {
            return new Found(match.only());
        }
        return switch (mapping.clusters().get(name)) {
            case Answer.Is(var id) -> {
                var found = project.profiles().stream().filter(profile -> profile.id().value().equals(id)).findFirst();
                yield new Found(found.orElseThrow(() -> new NotTaken(new Sentence("tableimport.cell.noCluster", id)))
                        .id());
            }
            case Answer.Create _ -> new Found(create(name, row).id());
            case Answer.LeaveOut _ -> new Left();
            case null -> {
                open.add(name, match.candidates().stream().map(ProfileId::value).toList());
                yield new Open();
            }
        };
    }

    /** A cluster of that name; where the table has its names in columns of their own, the name is its id. */
    private Profile create(String name, @org.jspecify.annotations.Nullable Row row) throws NotTaken {
        var known = created.get(name);
        if (known != null) {
            return known;
        }
        var zh = row == null ? "" : said(row, Field.NAME_ZH);
        var en = row == null ? "" : said(row, Field.NAME_EN);
        var fictional = row != null && ColumnWords.yes(said(row, Field.FICTIONAL));
        var named = !zh.isEmpty() || !en.isEmpty();
        var chinese = name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        var identity = new Identity(
                named ? zh : chinese ? name : "", named ? en : chinese ? "" : name, "", fictional);
        var made = Profile.empty(freeId(name), identity);
        created.put(name, made);
        return made;
    }

    /** Its name if that can be an id and is free; else a number. */
    private ProfileId freeId(String name) {
        if (name.length() <= 100 && name.chars().noneMatch(c -> c <= ' ') && free(name)) {
            return new ProfileId(name);
        }
        var number = created.size() + 1;
        while (!free("cluster-" + number)) {
            number++;
        }
        return new ProfileId("cluster-" + number);
    }

    private boolean free(String id) {
        return project.profiles().stream().noneMatch(profile -> profile.id().value().equals(id))
                && created.values().stream().noneMatch(profile -> profile.id().value().equals(id));
    }

    private String said(Row row, Field field) throws NotTaken {
        var at = mapping.column(field);
        if (at.isEmpty()) {
            return "";
        }
        CellReading.requirePlain(row.cell(at.getAsInt()));
        return row.text(at.getAsInt());
    }

    List<Profile> created() {
        return new ArrayList<>(created.values());
    }

    List<Question> questions() {
        return open.questions();
    }
}
