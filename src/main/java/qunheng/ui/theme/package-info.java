/**
 * How everything looks: fonts, light and dark, size of text. Colours have names, and only the palettes give them
 * values.
 */
@NullMarked
package qunheng.ui.theme;

import org.jspecify.annotations.NullMarked;
