/** The project's own groups of provinces, in place of the usual ones. */
@NullMarked
package qunheng.ui.regions.groups;

import org.jspecify.annotations.NullMarked;
