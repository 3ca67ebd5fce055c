/** Where the work starts: recent and sample projects, new ones, project files in and out, the trash. */
@NullMarked
package qunheng.ui.projects;

import org.jspecify.annotations.NullMarked;
