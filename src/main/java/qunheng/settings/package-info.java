/**
 * What the program remembers about its user: language, appearance, window, where work stopped; and where data lives.
 *
 * <p>Nothing here decides a result; losing the settings file loses no work.
 */
@NullMarked
package qunheng.settings;

import org.jspecify.annotations.NullMarked;
