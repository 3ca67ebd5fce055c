package qunheng.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import qunheng.model.InvalidValue;
import qunheng.model.Project;

/**
 * Rule packs that a project keeps of its own, each as JSON under {@code rule-pack/<id>@<version>}.
 *
 * @param packs those that can be read, by key
 * @param refused one for each that cannot; it judges nothing
 */
public record OwnPacks(List<RulePack> packs, List<InvalidValue> refused) {
    private static final String PREFIX = "rule-pack/";

    public OwnPacks {
        packs = List.copyOf(packs);
        refused = List.copyOf(refused);
    }

    public static String key(String id, String version) {
        return PREFIX + id + '@' + version;
    }

    public static OwnPacks of(Project project) {
        var packs = new ArrayList<RulePack>();
        var refused = new ArrayList<InvalidValue>();
        project.choices().beginning(PREFIX).forEach((key, text) -> {
            try {
                var pack = RulePackText.read(text);
                if (key.equals(key(pack.id(), pack.version()))) {
                    packs.add(pack);
                } else {
                    refused.add(new InvalidValue("knowledge.rulePack.otherName", key, pack.edition()));
                }
            } catch (InvalidValue unreadable) {
                refused.add(unreadable);
            }
        });
        return new OwnPacks(packs, refused);
    }

    /** The packs of the program, then those of the project. */
    public static List<RulePack> all(Knowledge knowledge, Project project) {
        return Stream.concat(knowledge.rulePacks().stream(), of(project).packs().stream()).toList();
    }

    /** The text of a pack of the project; empty for one of the program. */
    public static Optional<String> text(Project project, RulePack pack) {
        return project.choices().get(key(pack.id(), pack.version()));
    }
}
