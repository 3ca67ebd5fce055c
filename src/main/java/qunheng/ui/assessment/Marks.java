package qunheng.ui.assessment;

import javafx.css.PseudoClass;

/** States of nodes that the stylesheet knows. */
final class Marks {
    /** There is no score. */
    static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    /** The node is not part of the score. */
    static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

    /** The value is older than the assessment can well carry. */
    static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    /** The weight is not the usual one. */
    static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private Marks() {}
}
