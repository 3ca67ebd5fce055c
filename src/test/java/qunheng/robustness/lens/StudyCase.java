package qunheng.robustness.lens;

import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.scoring.ProfileFixture;

/** Invented projects with as many profiles as a test wants. */
public final class StudyCase {
    public static final int YEAR = 2024;
    public static final List<String> LENSES = KNOWLEDGE.lenses().stream().map(lens -> lens.id()).toList();

    private StudyCase() {}

    public static ProfileId id(int number) {
        return new ProfileId("p" + number);
    }

    public static List<ProfileId> ids(Project project) {
        return project.profiles().stream().map(Profile::id).toList();
    }

    /** Values with gaps, two years, all bases, some with evidence. */
    public static ProfileFixture uneven(Random random, double filled) {
        var profile = new ProfileFixture().evidence(random.nextBoolean());
        for (var indicator : KNOWLEDGE.indicators()) {
            if (random.nextDouble() < filled) {
                double value = ProfileFixture.worth(indicator, random.nextInt(5) * 25);
                var bases = Basis.values();
                profile.put(indicator.id().value(), YEAR, bases[random.nextInt(bases.length)], value);
                profile.put(indicator.id().value(), YEAR - 2, Basis.REPORTED, value);
            }
        }
        return random.nextBoolean() ? profile.signed(YEAR, "甲", "乙") : profile;
    }

    public static Project project(Weights weights, ProfileFixture... profiles) {
        var numbered = IntStream.range(0, profiles.length)
                .mapToObj(i -> numbered(profiles[i].profile(), i + 1))
                .toList();
        return new Project(new ProjectId("t"), "测试", "Test", "", YEAR, weights, numbered);
    }

    public static Project random(long seed, int profiles) {
        var random = new Random(seed);
        return project(
                Weights.EQUAL,
                IntStream.range(0, profiles)
                        .mapToObj(i -> uneven(random, 0.9))
                        .toArray(ProfileFixture[]::new));
    }

    static LensStudy study(Project project, Variation variation) {
        Knowledge knowledge = KNOWLEDGE;
        return LensStudy.of(knowledge, project, YEAR, ids(project), LENSES, knowledge.rulePacks(), variation);
    }

    private static Profile numbered(Profile profile, int number) {
        return new Profile(
                id(number),
                profile.identity(),
                profile.place(),
                profile.industries(),
                profile.actors(),
                profile.body(),
                profile.observations(),
                profile.applicability(),
                profile.reviews());
    }
}
