/** What each region is specialised in: location quotients, strength classes, dissimilarity of industry mixes. */
@NullMarked
package qunheng.regional.specialisation;

import org.jspecify.annotations.NullMarked;
