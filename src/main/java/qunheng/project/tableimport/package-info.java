/**
 * Any table of indicator values that a person keeps, on its way into a project: a file is read into a
 * {@link qunheng.project.tableimport.SourceTable}, what its columns mean is found by
 * {@link qunheng.project.tableimport.Recognition} and kept as a {@link qunheng.project.tableimport.Mapping}, and
 * {@link qunheng.project.tableimport.ImportPlan} says of every cell what would become of it. What is doubtful is a
 * question, never a guess; nothing here changes a project.
 */
@NullMarked
package qunheng.project.tableimport;

import org.jspecify.annotations.NullMarked;
