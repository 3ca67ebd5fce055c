/**
 * The method of a project: how its clusters are scored where somebody chose otherwise than the default of
 * {@link qunheng.scoring.LensEngine}. {@link qunheng.scoring.method.ProjectMethod} is the choice,
 * {@link qunheng.scoring.method.MethodText} how it is kept, {@link qunheng.scoring.method.LensByMethod} what it gives.
 *
 * <p>Pure functions. What a method cannot compute is a {@link qunheng.scoring.pipeline.MethodRefusal} that names
 * cluster and indicator; missing stays missing unless the method says to fill it, and then every filled cell is marked.
 */
@NullMarked
package qunheng.scoring.method;

import org.jspecify.annotations.NullMarked;
