package qunheng.knowledge;

/**
 * Where a statement comes from.
 *
 * @param document 000 to 004, or {@code own} for what this product adds
 * @param section section label such as {@code §一(一)1}; empty when the whole document is meant
 */
public record Citation(String document, String section) {
    public static final String OWN = "own";
}
