/** What is wrong and what helps, and what kind of cluster it is. */
@NullMarked
package qunheng.ui.diagnosis;

import org.jspecify.annotations.NullMarked;
