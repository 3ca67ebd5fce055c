/** Who is this cluster: identity, place, industries, actors, operating body, signatures, and what is still missing. */
@NullMarked
package qunheng.ui.profile;

import org.jspecify.annotations.NullMarked;
