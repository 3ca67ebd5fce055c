package qunheng.tiering.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Gate;
import qunheng.tiering.GateResult;

/** The answer to "what does it take to reach this tier?". */
public sealed interface RoadmapResult permits Roadmap, RoadmapResult.Reached, RoadmapResult.Blocked {
    /** Id of the tier asked about. */
    String target();

    /** The tier is reached already. */
    record Reached(String target) implements RoadmapResult {}

    /**
     * No plan inside the limits reaches the tier.
     *
     * @param obstacles gates and limits that cannot all be kept together, while without any one of them they could;
     *     nobody can do with fewer
     * @param needed effort that a plan would need if years had no limit of effort; NaN when even then there is none
     */
    record Blocked(String target, List<Obstacle> obstacles, double needed) implements RoadmapResult {
        public Blocked {
            obstacles = List.copyOf(obstacles);
        }
    }

    /** A gate or a limit in the way. */
    sealed interface Obstacle {
        /**
         * @param tier whose gate it is
         * @param best the gate with every indicator as high as the limits of single indicators allow, whatever the
         *     effort; null when it is not judged in that state
         */
        record AtGate(String tier, Gate gate, @Nullable GateResult best) implements Obstacle {}

        record AtLimit(Limit limit) implements Obstacle {}
    }

    /** The limits of {@link RoadmapOptions}. */
    enum Limit {
        /** Effort of all years together. */
        TOTAL_EFFORT,
        /** Rise of one indicator in a year. */
        YEARLY_RISE,
        /** What the user set for single indicators. */
        OWN_LIMITS
    }
}
