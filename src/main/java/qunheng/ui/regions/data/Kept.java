package qunheng.ui.regions.data;

/**
 * What of a file becomes the table.
 *
 * @param size of {@link Of#FIRMS_OF_SIZE}, 0 the smallest; else 0
 */
public record Kept(Of of, int size) {
    public enum Of {
        /** The values as they are. */
        VALUES,
        /** Number of firms. */
        FIRMS,
        /** Sum of their employees or revenue. */
        AMOUNT,
        /** Number of firms of one size class. */
        FIRMS_OF_SIZE
    }
}
