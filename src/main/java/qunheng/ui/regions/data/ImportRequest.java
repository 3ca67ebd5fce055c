package qunheng.ui.regions.data;

import java.nio.file.Path;
import java.util.List;
import qunheng.model.Language;
import qunheng.project.FileForm;
import qunheng.project.RegionalImport.Columns;

/** What the reading of a file is told. */
record ImportRequest(
        Path file,
        FileForm form,
        Path rejected,
        boolean firms,
        Columns columns,
        int digits,
        List<Double> sizes,
        Language language) {}
