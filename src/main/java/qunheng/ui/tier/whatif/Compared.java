package qunheng.ui.tier.whatif;

/**
 * One result as it is and as it would be.
 *
 * @param moved whether the two differ
 */
public record Compared(String name, String now, String supposed, boolean moved) {}
