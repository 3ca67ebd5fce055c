/**
 * The method of the project: how values are scaled, weighed and averaged, what is done about what is missing, and what
 * a choice changes. Every choice says what it assumes and when it misleads.
 */
@NullMarked
package qunheng.ui.assessment.method;

import org.jspecify.annotations.NullMarked;
