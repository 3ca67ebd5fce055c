/** The texts that people read, as message keys in bundles, and the written form of numbers and dates, by language. */
@NullMarked
package qunheng.text;

import org.jspecify.annotations.NullMarked;
