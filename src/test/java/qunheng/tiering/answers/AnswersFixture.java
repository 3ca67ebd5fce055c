package qunheng.tiering.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import qunheng.knowledge.EventKind;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RulePack;
import qunheng.model.AssessorRole;
import qunheng.model.Basis;
import qunheng.model.Choices;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Review;
import qunheng.model.Weights;
import qunheng.scoring.ProfileFixture;
import qunheng.tiering.GateResult;
import qunheng.tiering.Tiering;
import qunheng.tiering.Verdict;
import qunheng.tiering.rounds.RoundEvent;
import qunheng.tiering.rounds.RoundText;

/** Puts together a profile that answers the questions of one pack. */
public final class AnswersFixture {
    public static final Knowledge KNOWLEDGE = ProfileFixture.KNOWLEDGE;

    private final RulePack pack;
    private final ProfileFixture figures = new ProfileFixture();
    private final List<RoundEvent> events = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private Choices choices = Choices.NONE;
    private Basis basis = Basis.REPORTED;
    private String evidence = "";

    public AnswersFixture(String pack) {
        this.pack = KNOWLEDGE.rulePack(pack);
    }

    public RulePack pack() {
        return pack;
    }

    /** The indicators of the catalogue. */
    public ProfileFixture figures() {
        return figures;
    }

    /** How the answers given from here on came to be. */
    public AnswersFixture by(Basis next, String document) {
        basis = next;
        evidence = document;
        return this;
    }

    public AnswersFixture answer(String item, double value) {
        return answer(item, 2024, value);
    }

    public AnswersFixture answer(String item, int year, double value) {
        var asked = pack.item(item).orElseThrow();
        var before = choices.get(AnswerText.key(asked)).map(t -> AnswerText.read(t, asked)).orElse(List.of());
        var after = AnswerText.with(before, year, basis, Optional.of(new Answer(year, basis, value, evidence)));
        choices = choices.with(AnswerText.key(asked), AnswerText.write(after).orElseThrow());
        return this;
    }

    public AnswersFixture withdraw(String item) {
        choices = choices.with(AnswerText.key(pack.item(item).orElseThrow()), null);
        return this;
    }

    public AnswersFixture raw(String item, String text) {
        choices = choices.with(AnswerText.key(pack.item(item).orElseThrow()), text);
        return this;
    }

    public AnswersFixture event(EventKind kind, String date, String tier) {
        events.add(new RoundEvent(kind, LocalDate.parse(date), tier, ""));
        return this;
    }

    public AnswersFixture signed(String name, AssessorRole role) {
        reviews.add(new Review(name, 2024, "2024-12-01", "", role, ""));
        return this;
    }

    public Profile profile() {
        var plain = figures.profile();
        var rounds = RoundText.write(events);
        return new Profile(
                plain.id(),
                plain.identity(),
                plain.place(),
                plain.industries(),
                plain.actors(),
                plain.body(),
                plain.observations(),
                plain.applicability(),
                reviews,
                rounds.map(text -> choices.with(RoundText.key(pack), text)).orElse(choices));
    }

    public Project project() {
        return new Project(new ProjectId("t"), "测试", "Test", "", 2024, Weights.EQUAL, List.of(profile()));
    }

    public Verdict judge() {
        return Tiering.judge(KNOWLEDGE, pack, project(), ProfileFixture.ID, 2024);
    }

    /** A gate by its path, {@code tier/gate} or {@code tier/gate/part}. */
    public GateResult gate(String path) {
        var steps = path.split("/");
        var found = judge().tierVerdict(steps[0]).orElseThrow().gates();
        GateResult gate = null;
        for (var i = 1; i < steps.length; i++) {
            var step = steps[i];
            gate = found.stream().filter(one -> one.gate().id().equals(step)).findFirst().orElseThrow();
            found = gate.parts();
        }
        return Objects.requireNonNull(gate);
    }
}
