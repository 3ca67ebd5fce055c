package qunheng.report.content;

import java.util.ArrayList;
import java.util.Optional;
import qunheng.knowledge.RulePack;
import qunheng.report.ReportData.Section;
import qunheng.tiering.GateResult;
import qunheng.tiering.roadmap.ProcessStep;
import qunheng.tiering.roadmap.Roadmap;
import qunheng.tiering.roadmap.RoadmapOptions;
import qunheng.tiering.roadmap.RoadmapResult;
import qunheng.tiering.roadmap.RoadmapResult.Obstacle;

/** The way to the next tier with the least effort, year by year, or what stands in it. */
final class RoadmapSection {
    private RoadmapSection() {}

    /** Empty when the highest tier is reached. */
    static Optional<Section> of(Cluster cluster, Voices voices) {
        var result = cluster.material().roadmap(cluster.profile().id());
        if (result == null) {
            return Optional.empty();
        }
        var text = new SectionText(voices, "roadmap", Phrase.of("content.roadmap.title"));
        var pack = cluster.material().pack();
        var target = Phrase.of(pack.tier(result.target()).name());
        if (!cluster.material().options(cluster.profile().id()).equals(RoadmapOptions.DEFAULT)) {
            text.say("content.roadmap.kept");
        }
        switch (result) {
            case RoadmapResult.Reached _ -> text.say("content.roadmap.reached", target);
            case RoadmapResult.Blocked blocked -> blocked(pack, blocked, target, text);
            case Roadmap plan -> plan(cluster, plan, target, text);
        }
        return Optional.of(text.section());
    }

    private static void blocked(RulePack pack, RoadmapResult.Blocked blocked, Phrase target, SectionText text) {
        text.say("content.roadmap.blocked", target);
        var items = new ArrayList<Phrase>();
        for (var obstacle : blocked.obstacles()) {
            items.add(
                    switch (obstacle) {
                        case Obstacle.AtGate gate ->
                            Phrase.of("content.roadmap.atGate", pack.tier(gate.tier()).name(), gate.gate().name());
                        case Obstacle.AtLimit limit ->
                            Phrase.of(
                                    switch (limit.limit()) {
                                        case TOTAL_EFFORT -> "content.roadmap.limit.totalEffort";
                                        case YEARLY_RISE -> "content.roadmap.limit.yearlyRise";
                                        case OWN_LIMITS -> "content.roadmap.limit.own";
                                    });
                    });
        }
        text.bullets(items);
        if (!Double.isNaN(blocked.needed())) {
            text.say("content.roadmap.needed", Phrase.score(blocked.needed()));
        }
    }

    private static void plan(Cluster cluster, Roadmap plan, Phrase target, SectionText text) {
        text.say(
                "content.roadmap.intro",
                target,
                plan.rises().size(),
                Integer.toString(plan.stairs().getLast().year()),
                Phrase.score(plan.effort()));
        text.warn(Phrase.of("content.roadmap.assumption"));
        text.table(rises(cluster, plan, text));
        text.table(years(cluster, plan, text));
        text.bullets(plan.steps().stream().map(step -> step(cluster, step)).toList());
        if (!plan.outside().isEmpty()) {
            text.say("content.roadmap.outside", target);
            text.bullets(plan.outside().stream().map(RoadmapSection::outside).toList());
        }
    }

    private static Phrase outside(GateResult gate) {
        return Phrase.of("content.named", gate.gate().name(), Phrase.of(gate.reason()));
    }

    private static TableText rises(Cluster cluster, Roadmap plan, SectionText text) {
        var table = text.newTable("content.roadmap.rises")
                .column("content.column.indicator", 4)
                .numbers("content.roadmap.from", 1.6)
                .numbers("content.roadmap.to", 1.6)
                .numbers("content.roadmap.fromScore", 1)
                .numbers("content.roadmap.toScore", 1)
                .numbers("content.roadmap.effort", 1);
        for (var rise : plan.rises()) {
            var indicator = cluster.knowledge().indicator(rise.indicator());
            table.row(
                    table.words(cluster.indicator(rise.indicator())),
                    Double.isNaN(rise.from()) ? table.missing() : table.words(Cluster.value(indicator, rise.from())),
                    table.words(Cluster.value(indicator, rise.to())),
                    table.score(rise.fromScore()),
                    table.score(rise.toScore()),
                    table.score(rise.effort()));
        }
        return table;
    }

    private static TableText years(Cluster cluster, Roadmap plan, SectionText text) {
        var table = text.newTable("content.roadmap.years")
                .column("content.column.year", 1)
                .column("content.roadmap.raised", 6)
                .numbers("content.roadmap.effortSoFar", 1.4)
                .column("content.column.verdict", 2);
        for (var stair : plan.stairs()) {
            var raised = stair.rises().stream()
                    .map(rise -> {
                        var to = Cluster.value(cluster.knowledge().indicator(rise.indicator()), rise.to());
                        return Phrase.of("content.roadmap.raise", cluster.indicator(rise.indicator()), to);
                    })
                    .toList();
            table.row(
                    table.words(Phrase.plain(Integer.toString(stair.year()))),
                    raised.isEmpty() ? table.words(Phrase.plain("–")) : table.words(Phrase.list(raised)),
                    table.score(stair.effort()),
                    table.words(Phrase.of(stair.verdict().label())));
        }
        return table;
    }

    private static Phrase step(Cluster cluster, ProcessStep step) {
        var year = Integer.toString(step.year());
        return switch (step.kind()) {
            case ASSESS_FIRST -> Phrase.of("content.roadmap.step.first", year, step.count());
            case ASSESS_AGAIN -> Phrase.of("content.roadmap.step.again", year);
            case SHOW_IMPROVEMENT -> Phrase.of("content.roadmap.step.improve", year);
            case DOCUMENT ->
                Phrase.of(
                        "content.roadmap.step.document",
                        year,
                        step.count(),
                        Phrase.list(step.indicators().stream().limit(12).map(cluster::indicator).toList()));
            case SIGN -> Phrase.of("content.roadmap.step.sign", year, step.count());
        };
    }
}
