package qunheng.model;

/** Names one project inside the workspace and in its file; made once, never reused. */
public record ProjectId(String value) {
    public ProjectId {
        Texts.requireId(value);
    }
}
