/** Boundaries out of a user's GeoJSON: read feature by feature, checked, matched with the provincial-level units. */
@NullMarked
package qunheng.exchange.geo;

import org.jspecify.annotations.NullMarked;
