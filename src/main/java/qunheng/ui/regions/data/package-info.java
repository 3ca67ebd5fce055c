/** The user's own regional tables: how one comes in from a file, what it is called, how it goes. */
@NullMarked
package qunheng.ui.regions.data;

import org.jspecify.annotations.NullMarked;
