package qunheng.model;

/** Names one cluster profile inside its project. */
public record ProfileId(String value) {
    public ProfileId {
        Texts.requireId(value);
    }
}
