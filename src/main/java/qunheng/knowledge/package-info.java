/**
 * What the five documents and the public lists say, as immutable records read from bilingual JSON resources.
 *
 * <p>Each JSON file under {@code /qunheng/knowledge} mirrors one record, field by field, and has a schema beside it. A
 * new lens or rule pack is a new file named in {@code catalogue.json}; it needs no Java.
 */
@NullMarked
package qunheng.knowledge;

import org.jspecify.annotations.NullMarked;
