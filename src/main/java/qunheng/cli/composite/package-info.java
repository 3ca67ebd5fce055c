/**
 * The files of a composite indicator on the command line: framework, data, weights, results, in the layout that users
 * of COINr and of the JRC's COIN tool have; and the words that name a method there.
 */
@NullMarked
package qunheng.cli.composite;

import org.jspecify.annotations.NullMarked;
