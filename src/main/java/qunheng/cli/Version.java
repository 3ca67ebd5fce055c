package qunheng.cli;

import java.util.Objects;

/** Name and version of the program, as files say who wrote them. */
final class Version {
    static final String NUMBER =
            Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");

    static final String NAME = "Qunheng " + NUMBER;

    private Version() {}
}
