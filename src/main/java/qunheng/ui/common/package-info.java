/**
 * What every screen needs: the session, the life of a screen, forms, dialogs, notices and work in the background.
 *
 * <p>{@link qunheng.ui.common.Session}, {@link qunheng.ui.common.EditedField} and {@link qunheng.ui.common.LatestTask}
 * import no node, so that view models are tested without a toolkit.
 */
@NullMarked
package qunheng.ui.common;

import org.jspecify.annotations.NullMarked;
