/** The roadmap to a tier: the plan, its years, what it hangs on, and the effort and limits that it is made with. */
@NullMarked
package qunheng.ui.tier.roadmap;

import org.jspecify.annotations.NullMarked;
