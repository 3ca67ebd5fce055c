/**
 * What people type, paste and keep in their own tables: numbers with their units as they are written, the names of
 * indicators, and why a text is not taken.
 */
@NullMarked
package qunheng.project.entry;

import org.jspecify.annotations.NullMarked;
