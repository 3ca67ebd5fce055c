package qunheng.knowledge;

import java.util.List;

/** The six schemes of labels, and the statuses of a host place that some of them ask for. */
public record Classifications(List<Label> statuses, List<Classification> classifications) {
    public Classifications {
        statuses = List.copyOf(statuses);
        classifications = List.copyOf(classifications);
    }
}
