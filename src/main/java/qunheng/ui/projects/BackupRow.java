package qunheng.ui.projects;

import qunheng.project.BackupSummary;

/** One backup as the list shows it: when it was taken, and its size. */
record BackupRow(BackupSummary backup, String line) {}
