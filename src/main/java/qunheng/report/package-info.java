/**
 * What is handed in: results as one flat document of ready texts, figures and tables, and the files that are made of it.
 * The same project, options and program give the same bytes.
 */
@NullMarked
package qunheng.report;

import org.jspecify.annotations.NullMarked;
