/** What a table of the user says, taken out of it for one year and one industry. */
@NullMarked
package qunheng.regional.table;

import org.jspecify.annotations.NullMarked;
