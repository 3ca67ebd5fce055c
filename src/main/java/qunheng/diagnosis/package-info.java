/**
 * What may be wrong with a cluster, and what kind of cluster it is: the rules of the knowledge base applied to an
 * assessed profile.
 *
 * <p>Pure functions over immutable records. A sign that lacks its value is neither held nor not held, and a finding is
 * a hypothesis to check on site, never a verdict.
 */
@NullMarked
package qunheng.diagnosis;

import org.jspecify.annotations.NullMarked;
