/** Files that appear whole or not at all, whoever writes them. */
@NullMarked
package qunheng.files;

import org.jspecify.annotations.NullMarked;
