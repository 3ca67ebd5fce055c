package qunheng.tiering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Knowledge;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.scoring.ProfileFixture;

/** Relative tiers: the proportions of document 004, and only among enough clusters. */
class PortfolioTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    @Test
    void amongFortyThreeAreGoldAndThreeSilver() {
        var project = project(40, i -> 10 + i * 2.0);
        var tiers = project.profiles().stream()
                .map(profile -> String.valueOf(tier(project, profile.id())))
                .collect(Collectors.groupingBy(tier -> tier, Collectors.counting()));
        // 7.8 % of 40 is 3.12, 16.6 % is 6.64: shares are not exceeded.
        assertThat(tiers).containsEntry("gold", 3L).containsEntry("silver", 3L).containsEntry("bronze", 34L);
    }

    @Test
    void equalScoresShareTheLaterPlace() {
        var project = project(40, i -> i < 4 ? 90 : 20);
        assertThat(tier(project, new ProfileId("p0"))).isEqualTo("silver"); // place 4 of 40 is beyond 7.8 %
    }

    @Test
    void amongTwentyNineThereIsNoRelativeTier() {
        var project = project(29, i -> 10 + i * 2.0);
        var pack = KNOWLEDGE.rulePack("eu-portfolio");
        var verdict = Tiering.judge(KNOWLEDGE, pack, project, new ProfileId("p28"), 2024);
        assertThat(verdict.tier()).isNull();
        assertThat(verdict.tiers().getFirst().outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(pack.isRelative()).isTrue();
    }

    private interface Score {
        double of(int number);
    }

    private static Project project(int size, Score score) {
        var profiles = new ArrayList<Profile>();
        for (var i = 0; i < size; i++) {
            var plain = new ProfileFixture().all(2024, score.of(i)).profile();
            profiles.add(new Profile(
                    new ProfileId("p" + i),
                    plain.identity(),
                    plain.place(),
                    plain.industries(),
                    plain.actors(),
                    plain.body(),
                    plain.observations(),
                    plain.applicability(),
                    List.of()));
        }
        return new Project(new ProjectId("t"), "测试", "Test", "", 2024, Weights.EQUAL, profiles);
    }

    private static String tier(Project project, ProfileId id) {
        return Tiering.judge(KNOWLEDGE, KNOWLEDGE.rulePack("eu-portfolio"), project, id, 2024).tier();
    }
}
