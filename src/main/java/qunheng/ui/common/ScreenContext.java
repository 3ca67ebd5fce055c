package qunheng.ui.common;

/** What a screen is made with. */
public record ScreenContext(Session session, Background background, FilePicker files) {}
