package qunheng.settings;

/** Where the window stood, in screen pixels; a window that nobody moved has none. */
public record WindowBounds(double x, double y, double width, double height, boolean maximised) {}
