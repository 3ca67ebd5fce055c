package qunheng.ui.regions;

/** One published figure in words; {@code ours} is blank where we count nothing of the kind. */
public record PublishedRow(String label, String published, String ours) {}
