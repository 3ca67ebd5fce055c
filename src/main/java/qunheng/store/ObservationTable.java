package qunheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import qunheng.model.Basis;
import qunheng.model.Change.ObservationChanged;
import qunheng.model.Evidence;
import qunheng.model.EvidenceFile;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.ProfileId;
import qunheng.model.ProjectId;

/** The tables {@code observations} and {@code applicability}. */
record ObservationTable(Handle database) {

    Map<ProfileId, NavigableMap<ObservationKey, Observation>> observations(ProjectId project) {
        var found = new HashMap<ProfileId, NavigableMap<ObservationKey, Observation>>();
        database.createQuery("""
                        SELECT profile_id, indicator, for_year, basis, observed, source, note, evidence,
                               evidence_locator, evidence_date, checked_by, valid_until,
                               file_sha256, file_name, file_bytes
                        FROM observations
                        WHERE project_id = :project
                        """)
                .bind("project", project.value())
                .map((row, _) -> {
                    var observation = observation(row);
                    return found.computeIfAbsent(new ProfileId(row.getString("profile_id")), _ -> new TreeMap<>())
                            .put(observation.key(), observation);
                })
                .list();
        return found;
    }

    private static Observation observation(ResultSet row) throws SQLException {
        var key = new ObservationKey(
                new IndicatorId(row.getString("indicator")),
                row.getInt("for_year"),
                Basis.valueOf(row.getString("basis")));
        return new Observation(
                key,
                row.getDouble("observed"),
                row.getString("source"),
                row.getString("note"),
                new Evidence(
                        row.getString("evidence"),
                        row.getString("evidence_locator"),
                        row.getString("evidence_date"),
                        row.getString("checked_by"),
                        row.getString("valid_until"),
                        file(row)));
    }

    private static @Nullable EvidenceFile file(ResultSet row) throws SQLException {
        var digest = row.getString("file_sha256");
        return digest == null
                ? null
                : new EvidenceFile(digest, row.getString("file_name"), row.getInt("file_bytes"));
    }

    Map<ProfileId, Map<IndicatorId, Boolean>> applicability(ProjectId project) {
        var found = new HashMap<ProfileId, Map<IndicatorId, Boolean>>();
        database.createQuery("SELECT profile_id, indicator, applies FROM applicability WHERE project_id = :project")
                .bind("project", project.value())
                .map((row, _) -> found.computeIfAbsent(
                                new ProfileId(row.getString("profile_id")), _ -> new TreeMap<>())
                        .put(new IndicatorId(row.getString("indicator")), row.getBoolean("applies")))
                .list();
        return found;
    }

    void put(ProjectId project, ProfileId profile, Collection<Observation> observations) {
        if (observations.isEmpty()) {
            return;
        }
        var rows = database.prepareBatch("""
                MERGE INTO observations (project_id, profile_id, indicator, for_year, basis, observed, source, note,
                                         evidence, evidence_locator, evidence_date, checked_by, valid_until,
                                         file_sha256, file_name, file_bytes)
                VALUES (:project, :profile, :indicator, :year, :basis, :observed, :source, :note,
                        :evidence, :locator, :date, :checkedBy, :validUntil, :sha256, :fileName, :bytes)
                """);
        for (var observation : observations) {
            var file = observation.evidence().file();
            rows.bind("project", project.value())
                    .bind("profile", profile.value())
                    .bind("indicator", observation.key().indicator().value())
                    .bind("year", observation.key().year())
                    .bind("basis", observation.key().basis().name())
                    .bind("observed", observation.value())
                    .bind("source", observation.source())
                    .bind("note", observation.note())
                    .bind("evidence", observation.evidence().reference())
                    .bind("locator", observation.evidence().locator())
                    .bind("date", observation.evidence().date())
                    .bind("checkedBy", observation.evidence().checkedBy())
                    .bind("validUntil", observation.evidence().validUntil())
                    .bind("sha256", file == null ? null : file.sha256())
                    .bind("fileName", file == null ? null : file.name())
                    .bind("bytes", file == null ? null : Integer.valueOf(file.bytes()))
                    .add();
        }
        rows.execute();
    }

    /** Sets or empties many cells of one profile; of two changes of one cell the later one counts. */
    void set(ProjectId project, ProfileId profile, List<ObservationChanged> values) {
        var last = new LinkedHashMap<ObservationKey, Optional<Observation>>();
        values.forEach(value -> last.put(value.key(), Optional.ofNullable(value.after())));
        put(project, profile, last.values().stream().flatMap(Optional::stream).toList());
        var emptied = database.prepareBatch("""
                DELETE FROM observations
                WHERE project_id = :project AND profile_id = :profile AND indicator = :indicator
                  AND for_year = :year AND basis = :basis
                """);
        last.forEach((key, value) -> {
            if (value.isEmpty()) {
                emptied.bind("project", project.value())
                        .bind("profile", profile.value())
                        .bind("indicator", key.indicator().value())
                        .bind("year", key.year())
                        .bind("basis", key.basis().name())
                        .add();
            }
        });
        if (emptied.size() > 0) {
            emptied.execute();
        }
    }

    /** Sets one cell, or empties it. */
    void set(ProjectId project, ProfileId profile, ObservationKey key, @Nullable Observation observation) {
        if (observation != null) {
            put(project, profile, List.of(observation));
            return;
        }
        database.createUpdate("""
                        DELETE FROM observations
                        WHERE project_id = :project AND profile_id = :profile AND indicator = :indicator
                          AND for_year = :year AND basis = :basis
                        """)
                .bind("project", project.value())
                .bind("profile", profile.value())
                .bind("indicator", key.indicator().value())
                .bind("year", key.year())
                .bind("basis", key.basis().name())
                .execute();
    }

    /** Sets the user's word on an indicator, or hands it back to the rule. */
    void apply(ProjectId project, ProfileId profile, IndicatorId indicator, @Nullable Boolean applies) {
        var sql = applies == null ? """
                DELETE FROM applicability
                WHERE project_id = :project AND profile_id = :profile AND indicator = :indicator
                """ : """
                MERGE INTO applicability (project_id, profile_id, indicator, applies)
                VALUES (:project, :profile, :indicator, :applies)
                """;
        var update = database.createUpdate(sql)
                .bind("project", project.value())
                .bind("profile", profile.value())
                .bind("indicator", indicator.value());
        (applies == null ? update : update.bind("applies", applies)).execute();
    }
}
