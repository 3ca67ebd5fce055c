/**
 * What a user does to projects: open the workspace, open a project, edit with undo and history, import, export.
 *
 * <p>There is no saving: when {@link qunheng.project.OpenProject#edit} returns, the edit is on disk.
 */
@NullMarked
package qunheng.project;

import org.jspecify.annotations.NullMarked;
