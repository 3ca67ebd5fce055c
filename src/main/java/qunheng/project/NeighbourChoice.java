package qunheng.project;

import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.NeighbourListText;
import qunheng.model.Change;
import qunheng.model.NeighbourList;
import qunheng.model.Project;
import qunheng.model.Refusal;

/**
 * By which neighbours a project's spatial figures are computed.
 *
 * @param rule a word of the figures that it is about; empty for the usual one
 * @param list the user's own; null if there is none
 * @param unread why a list that is kept could not be read; null without such a one
 */
public record NeighbourChoice(String rule, @Nullable NeighbourList list, @Nullable Refusal unread) {
    private static final String RULE = "spatial-weights/rule";
    private static final String LIST = "spatial-weights/list";

    public static NeighbourChoice of(Project project) {
        var rule = project.choices().get(RULE).orElse("");
        var text = project.choices().byKey().get(LIST);
        try {
            return new NeighbourChoice(rule, text == null ? null : NeighbourListText.read(LIST, text), null);
        } catch (ExchangeException unread) {
            return new NeighbourChoice(rule, null, unread);
        }
    }

    /** @param rule empty goes back to the usual one */
    public static Change rule(Project project, String rule) {
        return changed(project, RULE, rule.isEmpty() ? null : rule);
    }

    public static Change list(Project project, NeighbourList list) {
        return changed(project, LIST, NeighbourListText.write(list));
    }

    private static Change changed(Project project, String key, @Nullable String next) {
        return new Change.ChoiceChanged(null, key, project.choices().byKey().get(key), next);
    }
}
