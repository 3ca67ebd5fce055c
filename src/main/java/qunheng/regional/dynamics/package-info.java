/** Change over time: shift–share, growth–share, movement between classes. */
@NullMarked
package qunheng.regional.dynamics;

import org.jspecify.annotations.NullMarked;
