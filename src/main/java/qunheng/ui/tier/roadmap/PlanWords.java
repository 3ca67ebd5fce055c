package qunheng.ui.tier.roadmap;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Gate;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.text.Messages;
import qunheng.text.NumberFormats;
import qunheng.tiering.roadmap.ProcessStep;
import qunheng.tiering.roadmap.Rise;
import qunheng.tiering.roadmap.Roadmap;
import qunheng.tiering.roadmap.RoadmapOptions;
import qunheng.tiering.roadmap.RoadmapResult;
import qunheng.tiering.roadmap.RoadmapResult.Obstacle;
import qunheng.tiering.roadmap.Sensitivity;

/** A plan in one language. */
record PlanWords(Knowledge knowledge, RulePack pack, RoadmapOptions options, Language language) {
    /** A heading with its sentences. */
    record Section(String title, List<String> sentences) {}

    private Messages messages() {
        return Messages.in(language);
    }

    private NumberFormats numbers() {
        return NumberFormats.in(language);
    }

    String text(String key, Object... arguments) {
        return messages().get(key, arguments);
    }

    String in(Bilingual text) {
        return text.in(language);
    }

    String tier(String id) {
        return in(pack.tier(id).name());
    }

    String effort(double effort) {
        return text("roadmap.number", effort);
    }

    private String list(Stream<String> names) {
        return ListFormat.getInstance(
                        Locale.forLanguageTag(language.tag()), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(names.toList());
    }

    String value(Indicator indicator, double value) {
        if (Double.isNaN(value)) {
            return text("roadmap.missing");
        }
        if (indicator.rubric()) {
            return text("tier.level", numbers().value(value));
        }
        var unit = in(indicator.unit().label());
        return numbers().value(value) + (unit.equals("%") ? "%" : " " + unit);
    }

    /** What a result is in one sentence. */
    String summary(RoadmapResult result) {
        return switch (result) {
            case RoadmapResult.Reached(var target) -> text("roadmap.summary.reached", tier(target));
            case RoadmapResult.Blocked(var target, var obstacles, var needed) ->
                text("roadmap.summary.blocked", tier(target));
            case Roadmap plan when plan.rises().isEmpty() ->
                text("roadmap.summary.processOnly", tier(plan.target()), numbers().year(plan.end().year()));
            case Roadmap plan ->
                text(
                        plan.outside().isEmpty() ? "roadmap.summary.plan" : "roadmap.summary.partial",
                        tier(plan.target()),
                        plan.rises().size(),
                        plan.effort(),
                        numbers().year(plan.end().year()));
        };
    }

    List<PlanRow> rows(Roadmap plan) {
        return plan.rises().stream().map(rise -> row(plan, rise)).toList();
    }

    private PlanRow row(Roadmap plan, Rise rise) {
        var indicator = knowledge.indicator(rise.indicator());
        var years = plan.stairs().stream()
                .filter(stair -> stair.rises().stream().anyMatch(one -> one.indicator().equals(rise.indicator())))
                .map(stair -> numbers().year(stair.year()))
                .toList();
        var raised = !rise.collected() || rise.to() != rise.assumed();
        var action = text(
                rise.collected()
                        ? raised ? "roadmap.action.collectAndRaise" : "roadmap.action.collect"
                        : indicator.direction() == qunheng.knowledge.Direction.UP
                                ? "roadmap.action.raise"
                                : "roadmap.action.lower");
        var hint = rise.collected()
                ? text(
                        "roadmap.hint.collect",
                        in(indicator.name()),
                        value(indicator, rise.assumed()),
                        value(indicator, rise.to()))
                : text(
                        "roadmap.hint.raise",
                        in(indicator.name()),
                        value(indicator, rise.from()),
                        value(indicator, rise.to()));
        return new PlanRow(
                rise.indicator(),
                in(indicator.name()),
                action,
                value(indicator, rise.from()),
                value(indicator, rise.to()),
                text("roadmap.points", numbers().score(rise.fromScore()), numbers().score(rise.toScore())),
                rise.effort(),
                effort(rise.effort()),
                years.size() > 1 ? years.getFirst() + "–" + years.getLast() : String.join("", years),
                hint);
    }

    /** Everything about a result that is no table. */
    List<Section> sections(RoadmapResult result, @Nullable Sensitivity sensitivity) {
        var sections = new ArrayList<Section>();
        switch (result) {
            case RoadmapResult.Reached r -> {}
            case RoadmapResult.Blocked blocked -> sections.add(obstacles(blocked));
            case Roadmap plan -> {
                if (!plan.outside().isEmpty()) {
                    sections.add(new Section(
                            text("roadmap.outside.title"),
                            plan.outside().stream()
                                    .map(gate -> text("roadmap.outside.gate", in(gate.gate().name())))
                                    .toList()));
                }
                if (!plan.steps().isEmpty()) {
                    sections.add(new Section(
                            text("roadmap.steps.title"), plan.steps().stream().map(this::step).toList()));
                }
                if (sensitivity != null) {
                    sections.add(bindings(sensitivity));
                    sections.add(second(plan, sensitivity));
                }
            }
        }
        sections.add(new Section(text("roadmap.assumptions.title"), assumptions(result)));
        return sections;
    }

    private Section obstacles(RoadmapResult.Blocked blocked) {
        var sentences = new ArrayList<String>();
        for (var obstacle : blocked.obstacles()) {
            sentences.add(
                    switch (obstacle) {
                        case Obstacle.AtGate(var tier, var gate, var best) ->
                            best == null || Double.isNaN(best.value())
                                    ? text("roadmap.blocked.gate", tier(tier), in(gate.name()))
                                    : text(
                                            "roadmap.blocked.gateBest",
                                            tier(tier),
                                            in(gate.name()),
                                            numbers().value(best.value()),
                                            numbers().value(best.threshold()));
                        case Obstacle.AtLimit(var limit) -> limit(limit);
                    });
        }
        if (!Double.isNaN(blocked.needed())) {
            sentences.add(text(
                    "roadmap.blocked.needed",
                    blocked.needed(),
                    options.years() * options.yearlyEffort(),
                    options.years()));
        }
        sentences.add(text("roadmap.blocked.advice"));
        return new Section(text("roadmap.blocked.title"), sentences);
    }

    private String limit(RoadmapResult.Limit limit) {
        return switch (limit) {
            case TOTAL_EFFORT -> text("roadmap.limit.effort", options.years(), options.yearlyEffort());
            case YEARLY_RISE -> text("roadmap.limit.rise", 100 * options.yearlyRise());
            case OWN_LIMITS -> text("roadmap.limit.own", options.limits().size());
        };
    }

    private String step(ProcessStep step) {
        var year = numbers().year(step.year());
        return switch (step.kind()) {
            case ASSESS_FIRST -> text("roadmap.step.assessFirst", year);
            case ASSESS_AGAIN -> text("roadmap.step.assessAgain", year, step.count());
            case SHOW_IMPROVEMENT -> text("roadmap.step.showImprovement", year);
            case DOCUMENT -> text("roadmap.step.document", year, step.count(), names(step.indicators()));
            case SIGN -> text("roadmap.step.sign", year, step.count());
        };
    }

    private String names(List<IndicatorId> ids) {
        var few = ids.stream()
                .limit(3)
                .map(id -> in(knowledge.indicator(id).name()))
                .collect(Collectors.joining(text("roadmap.comma")));
        return ids.size() > 3 ? text("roadmap.andMore", few, ids.size() - 3) : few;
    }

    private Section bindings(Sensitivity sensitivity) {
        var sentences = new ArrayList<String>();
        for (var binding : sensitivity.bindings()) {
            sentences.add(text(
                    "roadmap.binding.gate",
                    tier(binding.tier()),
                    in(binding.gate().name()),
                    unit(binding.gate()),
                    binding.saved()));
        }
        for (var binding : sensitivity.limits()) {
            sentences.add(text("roadmap.binding.limit", limit(binding.limit()), binding.saved()));
        }
        if (sentences.isEmpty()) {
            sentences.add(text("roadmap.binding.none"));
        }
        return new Section(text("roadmap.binding.title"), sentences);
    }

    private String unit(Gate gate) {
        return switch (gate) {
            case Gate.IndicatorAtLeast g -> value(knowledge.indicator(g.indicator()), 1);
            case Gate.IndicatorAtMost g -> value(knowledge.indicator(g.indicator()), 1);
            case Gate.Coverage g -> text("roadmap.unit.percent");
            default -> text("roadmap.unit.point");
        };
    }

    private Section second(Roadmap plan, Sensitivity sensitivity) {
        var second = sensitivity.second();
        var title = text("roadmap.second.title");
        if (second == null) {
            return new Section(title, List.of(text("roadmap.second.none")));
        }
        var first = plan.rises().stream().map(Rise::indicator).toList();
        var fresh = second.rises().stream().map(Rise::indicator).filter(id -> !first.contains(id)).toList();
        var sentences = new ArrayList<String>();
        sentences.add(text(
                "roadmap.second.effort", second.effort(), second.effort() - plan.effort(), second.rises().size()));
        if (!fresh.isEmpty()) {
            sentences.add(text(
                    "roadmap.second.instead",
                    list(second.rises().stream()
                            .filter(rise -> fresh.contains(rise.indicator()))
                            .map(rise -> {
                                var indicator = knowledge.indicator(rise.indicator());
                                return text(
                                        "roadmap.second.rise",
                                        in(indicator.name()),
                                        value(indicator, rise.from()),
                                        value(indicator, rise.to()));
                            }))));
        }
        return new Section(title, sentences);
    }

    private List<String> assumptions(RoadmapResult result) {
        var slopes = options.effort().slopes().stream()
                .map(slope -> numbers().value(slope))
                .collect(Collectors.joining(" : "));
        var least = result instanceof Roadmap plan && !plan.proven()
                ? text("roadmap.assumptions.unproven", plan.least())
                : text("roadmap.assumptions.exact");
        return List.of(
                least,
                text("roadmap.assumptions.effort", slopes),
                text("roadmap.assumptions.collect", numbers().value(options.foundScore()), options.collecting()),
                text("roadmap.assumptions.indicative"));
    }
}
