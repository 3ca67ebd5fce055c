/** The main window: navigation, header, menus and shortcuts from one action table, status bar, history, errors. */
@NullMarked
package qunheng.ui.shell;

import org.jspecify.annotations.NullMarked;
