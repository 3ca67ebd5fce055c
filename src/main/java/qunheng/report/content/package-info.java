/**
 * What a report says: each section is written by one class from the results of the engines, in one or both languages.
 * Nothing is made into a file here.
 */
@NullMarked
package qunheng.report.content;

import org.jspecify.annotations.NullMarked;
