/** Where the user's own cluster stands: its province among the others, itself among its peers. */
@NullMarked
package qunheng.ui.regions.ours;

import org.jspecify.annotations.NullMarked;
