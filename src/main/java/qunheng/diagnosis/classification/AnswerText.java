package qunheng.diagnosis.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qunheng.model.Choices;
import qunheng.model.Profile;
import qunheng.model.Project;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The user's answers as they are kept: of a profile a label of one's own under {@code label.<scheme>} and a status
 * under {@code status.<id>}, of a project the industries of the stages under {@link #STAGES}.
 */
public final class AnswerText {
    public static final String STAGES = "stages";
    private static final String LABEL = "label.";
    private static final String STATUS = "status.";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswerText() {}

    /**
     * What the texts say.
     *
     * @param unreadable keys of the choices that could not be read and count as not made
     */
    public record Read(Answers answers, List<String> unreadable) {
        public Read {
            unreadable = List.copyOf(unreadable);
        }
    }

    public static String labelKey(String scheme) {
        return LABEL + scheme;
    }

    public static String statusKey(String status) {
        return STATUS + status;
    }

    public static Read read(Project project, Profile profile) {
        var unreadable = new ArrayList<String>();
        var labels = new TreeMap<String, LabelChoice>();
        profile.choices().beginning(LABEL).forEach((key, text) -> {
            var choice = choice(text);
            if (choice == null) {
                unreadable.add(key);
            } else {
                labels.put(key.substring(LABEL.length()), choice);
            }
        });
        var statuses = new TreeMap<String, Boolean>();
        profile.choices().beginning(STATUS).forEach((key, text) -> {
            if (text.equals(YES) || text.equals(NO)) {
                statuses.put(key.substring(STATUS.length()), text.equals(YES));
            } else {
                unreadable.add(key);
            }
        });
        return new Read(new Answers(statuses, labels, stages(project.choices(), unreadable)), unreadable);
    }

    private static @Nullable LabelChoice choice(String text) {
        try {
            var root = JSON.readTree(text);
            return new LabelChoice(string(root.path("label")), string(root.path("reason")));
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static StageWords stages(Choices choices, List<String> unreadable) {
        var text = choices.get(STAGES).orElse("");
        if (text.isEmpty()) {
            return StageWords.STANDARD;
        }
        try {
            var stages = new TreeMap<String, List<String>>();
            for (var stage : JSON.readTree(text).properties()) {
                var words = new ArrayList<String>();
                stage.getValue().forEach(word -> words.add(string(word)));
                stages.put(stage.getKey(), words);
            }
            return new StageWords(stages);
        } catch (JacksonException | IllegalArgumentException broken) {
            unreadable.add(STAGES);
            return StageWords.STANDARD;
        }
    }

    private static String string(JsonNode node) {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw new IllegalArgumentException("not a text: " + node);
        }
        return node.stringValue();
    }

    public static String write(LabelChoice choice) {
        return JSON.writeValueAsString(new TreeMap<>(Map.of("label", choice.label(), "reason", choice.reason())));
    }

    /** The text of an answer; null for none. */
    public static @Nullable String write(@Nullable Boolean answer) {
        return answer == null ? null : answer ? YES : NO;
    }

    /** The text to keep; null for the lists of the knowledge base, which need none. */
    public static @Nullable String write(StageWords words) {
        return words.changed().isEmpty() ? null : JSON.writeValueAsString(words.changed());
    }
}
