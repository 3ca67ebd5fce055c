package qunheng.diagnosis.classification;

import qunheng.diagnosis.Sign;
import qunheng.diagnosis.Truth;
import qunheng.knowledge.Condition;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;

/** Whether a condition would turn if values in per cent moved by no more than some percentage points. */
final class Nearness {
    private final Knowledge knowledge;
    private final double within;

    Nearness(Knowledge knowledge, double within) {
        this.knowledge = knowledge;
        this.within = within;
    }

    /** Whether it holds, or would with values that much different. What is unknown is not near. */
    boolean couldHold(Sign sign) {
        return switch (sign.condition()) {
            case Condition.All all -> sign.parts().stream().allMatch(this::couldHold);
            case Condition.Any any -> sign.parts().stream().anyMatch(this::couldHold);
            case Condition.AtLeast some -> sign.parts().stream().filter(this::couldHold).count() >= some.count();
            default -> sign.truth() == Truth.YES || atBound(sign);
        };
    }

    /** Whether it fails, or would with values that much different. */
    boolean couldFail(Sign sign) {
        return switch (sign.condition()) {
            case Condition.All all -> sign.parts().stream().anyMatch(this::couldFail);
            case Condition.Any any -> sign.parts().stream().allMatch(this::couldFail);
            case Condition.AtLeast some ->
                sign.parts().stream().filter(part -> !couldFail(part)).count() < some.count();
            default -> sign.truth() == Truth.NO || atBound(sign);
        };
    }

    private boolean atBound(Sign sign) {
        return sign.condition() instanceof Condition.OfIndicator one
                && sign.truth() != Truth.UNKNOWN
                && sign.applies()
                && inPercent(one)
                && Math.abs(sign.value() - one.bound()) <= within;
    }

    private boolean inPercent(Condition.OfIndicator one) {
        return one.read() == Condition.Reading.SCORE
                || (one.read() == Condition.Reading.VALUE && percent(knowledge.indicator(one.indicator())));
    }

    private static boolean percent(Indicator indicator) {
        return indicator.unit().id().equals("percent");
    }
}
