/** Puts the parts together by hand: start, stop, the log, the one window, what happens when something goes wrong. */
@NullMarked
package qunheng.app;

import org.jspecify.annotations.NullMarked;
