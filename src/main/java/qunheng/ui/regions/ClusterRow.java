package qunheng.ui.regions;

/** One cluster of what is picked. */
public record ClusterRow(String name, String source, boolean verified) {}
