package qunheng.model;

import java.util.List;

/**
 * Something that was not done, told as one sentence to the user: an exception that carries the key of a message and its
 * arguments, because the same refusal is shown in Chinese and in English.
 *
 * <p>An argument may itself be a refusal, as when a file is refused because of a value in it: its own sentence stands
 * there.
 */
public interface Refusal {
    String key();

    List<Object> arguments();
}
