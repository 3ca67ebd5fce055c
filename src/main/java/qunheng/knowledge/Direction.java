package qunheng.knowledge;

/** Whether more or less of an indicator is better. */
public enum Direction {
    UP,
    DOWN
}
