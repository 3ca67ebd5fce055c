/**
 * Values that others send, brought together with what the project has: what is new, what is the same, and what somebody
 * has to decide. Pure: nothing here reads a file or changes a project.
 */
@NullMarked
package qunheng.project.merge;

import org.jspecify.annotations.NullMarked;
