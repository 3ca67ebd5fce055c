package qunheng.ui.regions.ours;

/** One answer: what is compared, and how it stands. */
public record Standing(String what, String answer) {}
