package qunheng.chart.region;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.FigureContext;
import qunheng.knowledge.NationalProgramme;
import qunheng.regional.RegionalCount;
import qunheng.regional.RegionalDataset.DocumentClusters;
import qunheng.regional.RegionalDataset.NationalList;
import qunheng.regional.RegionalDataset.OwnProfiles;
import qunheng.regional.RegionalDataset.ThreeLists;

/** What a dataset is, where it comes from, and above all what it is not, in the words under every regional figure. */
public record DatasetWords(FigureContext context, RegionalCount counts) {

    /** Short, for titles. */
    public String name() {
        return switch (counts.dataset()) {
            case DocumentClusters _ -> context.get("chart.dataset.documents");
            case NationalList list ->
                context.get(
                        list.digitalOnly() ? "chart.dataset.list.digital" : "chart.dataset.list",
                        context.in(programme(list).name()));
            case ThreeLists(var digital, _) ->
                context.get(digital ? "chart.dataset.threeLists.digital" : "chart.dataset.threeLists");
            case OwnProfiles _ -> context.get("chart.dataset.own");
        };
    }

    public String source() {
        return switch (counts.dataset()) {
            case DocumentClusters _ -> context.get("chart.dataset.documents.source");
            case NationalList list -> {
                var programme = programme(list);
                yield context.get(
                        "chart.dataset.list.source",
                        context.in(programme.ministry()),
                        context.in(programme.name()),
                        programme.officialSize());
            }
            case ThreeLists _ -> context.get("chart.dataset.threeLists.source");
            case OwnProfiles(var projects) ->
                context.get(
                        "chart.dataset.own.source",
                        String.join(
                                context.get("chart.listSeparator"),
                                projects.stream()
                                        .map(p -> named(p.nameZh(), p.nameEn()))
                                        .toList()));
        };
    }

    /** The notes of one figure: the warning of unverified rows, if they are on, its own, and those of the dataset. */
    List<String> notes(List<String> own) {
        var notes = new ArrayList<String>();
        addUnverified(notes, true);
        notes.addAll(own);
        notes.addAll(limits());
        return notes;
    }

    /** What the dataset is not, one sentence each. */
    public List<String> limits() {
        var notes = new ArrayList<String>();
        switch (counts.dataset()) {
            case DocumentClusters _ ->
                notes.add(context.get(
                        "chart.dataset.documents.note", counts.placed(), counts.spanning().size()));
            case NationalList list -> {
                var programme = programme(list);
                notes.add(
                        programme.nearlyComplete()
                                ? context.get("chart.dataset.list.note", context.in(programme.note()))
                                : context.get(
                                        "chart.dataset.sample.note", programme.officialSize(), counts.placed()));
                notes.add(context.get("chart.dataset.lead.note"));
                addDigital(notes, list.digitalOnly());
                addUnverified(notes, false);
            }
            case ThreeLists three -> {
                notes.add(context.get("chart.dataset.threeLists.note"));
                notes.add(context.get("chart.dataset.lead.note"));
                addDigital(notes, three.digitalOnly());
                addUnverified(notes, false);
            }
            case OwnProfiles _ -> {
                notes.add(context.get("chart.dataset.own.note"));
                if (!counts.placeless().isEmpty()) {
                    notes.add(context.get("chart.dataset.own.placeless", counts.placeless().size()));
                }
            }
        }
        if (counts.anyFictional()) {
            notes.add(context.get("chart.note.fictional.some"));
        }
        return notes;
    }

    String named(String zh, String en) {
        var first = context.language() == qunheng.model.Language.ZH ? zh : en;
        var second = context.language() == qunheng.model.Language.ZH ? en : zh;
        return first.isBlank() ? second : first;
    }

    private void addDigital(List<String> notes, boolean digitalOnly) {
        if (digitalOnly) {
            notes.add(context.get("chart.dataset.digital.note"));
        }
    }

    /** The sentence on rows without a source: that they are counted, or that they are left out. */
    private void addUnverified(List<String> notes, boolean counted) {
        var on = switch (counts.dataset()) {
            case NationalList list -> list.unverified();
            case ThreeLists three -> three.unverified();
            case DocumentClusters _, OwnProfiles _ -> false;
        };
        if (on != counted) {
            return;
        }
        var rows = Math.abs(placed(true) - placed(false));
        if (rows > 0) {
            notes.add(context.get(on ? "chart.dataset.unverified.on" : "chart.dataset.unverified.off", rows));
        }
    }

    private int placed(boolean unverified) {
        var other = switch (counts.dataset()) {
            case NationalList(var programme, var digital, _) -> new NationalList(programme, digital, unverified);
            case ThreeLists(var digital, _) -> new ThreeLists(digital, unverified);
            case DocumentClusters same -> same;
            case OwnProfiles same -> same;
        };
        return other.equals(counts.dataset())
                ? counts.placed()
                : RegionalCount.of(context.knowledge(), other).placed();
    }

    private NationalProgramme programme(NationalList list) {
        return context.knowledge().nationalLists().programmes().stream()
                .filter(p -> p.id().equals(list.programme()))
                .findFirst()
                .orElseThrow();
    }
}
