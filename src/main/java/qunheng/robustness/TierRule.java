package qunheng.robustness;

/**
 * Gives a unit its tier in a draw; whoever knows the rule pack plugs it in. Must be safe to call from several threads.
 */
@FunctionalInterface
public interface TierRule {
    /**
     * @param columns by node number, normalised indicators first, then scores; of this draw only, not to be kept
     * @return the tier's number from 0, or −1 for none
     */
    int tier(int unit, double[][] columns);
}
