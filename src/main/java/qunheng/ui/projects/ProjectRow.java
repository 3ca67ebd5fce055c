package qunheng.ui.projects;

import qunheng.model.ProjectId;

/**
 * One project as a card shows it.
 *
 * @param facts clusters, year and last change in one line
 * @param open whether it lies open in the window
 */
record ProjectRow(ProjectId id, String name, String otherName, String facts, boolean fictional, boolean open) {}
