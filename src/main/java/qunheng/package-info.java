/** Qunheng 群衡: profile, score, tier and map digital-industry clusters. */
@NullMarked
package qunheng;

import org.jspecify.annotations.NullMarked;
