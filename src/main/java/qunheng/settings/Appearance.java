package qunheng.settings;

/** Light or dark, or as the operating system has it. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
