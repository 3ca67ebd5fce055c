/**
 * What kind of cluster it is: a label in each of six schemes, with its reasons, the second that lies close, and what
 * the user says instead. Labels do not rank, except the gradient.
 */
@NullMarked
package qunheng.diagnosis.classification;

import org.jspecify.annotations.NullMarked;
