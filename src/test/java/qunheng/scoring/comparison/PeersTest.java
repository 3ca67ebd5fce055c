package qunheng.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static qunheng.model.ClusterType.DIGITAL_INDUSTRIALISATION;
import static qunheng.model.ClusterType.VIRTUAL_NETWORK;
import static qunheng.model.IndustryClass.PRODUCT_MANUFACTURING;
import static qunheng.model.IndustryClass.PRODUCT_SERVICES;
import static qunheng.scoring.comparison.Clusters.KNOWLEDGE;
import static qunheng.scoring.comparison.Clusters.kind;

import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.model.Identity;
import qunheng.model.Profile;
import qunheng.model.ProfileId;

class PeersTest {
    private final Profile jiangsu = kind("a", DIGITAL_INDUSTRIALISATION, PRODUCT_MANUFACTURING, "320000");
    private final Profile zhejiang = kind("b", DIGITAL_INDUSTRIALISATION, PRODUCT_SERVICES, "330000", "420000");
    private final Profile hubei = kind("c", DIGITAL_INDUSTRIALISATION, PRODUCT_MANUFACTURING, "420000");
    private final Profile virtual = kind("d", VIRTUAL_NETWORK, PRODUCT_SERVICES, "440000");
    private final Profile unknown = kind("e", null, null);
    private final List<Profile> all = List.of(jiangsu, zhejiang, hubei, virtual, unknown);

    private List<Profile> peers(Profile subject, PeerRule rule) {
        return Peers.of(KNOWLEDGE, all, subject, rule).profiles();
    }

    @Test
    void theSameTypeAndRegionGoByTheLeadProvince() {
        assertThat(peers(jiangsu, PeerRule.TYPE_AND_REGION)).containsExactly(zhejiang);
        assertThat(peers(zhejiang, PeerRule.TYPE_AND_REGION)).containsExactly(jiangsu);
        assertThat(peers(hubei, PeerRule.TYPE_AND_REGION)).isEmpty();
    }

    @Test
    void theSameRegionAloneTakesEveryType() {
        assertThat(peers(jiangsu, PeerRule.REGION)).containsExactly(zhejiang, virtual);
        assertThat(peers(hubei, PeerRule.REGION)).isEmpty();
        assertThat(Peers.of(KNOWLEDGE, all, unknown, PeerRule.REGION).known()).isFalse();
    }

    @Test
    void theSameTypeOrClassHoldsAnywhere() {
        assertThat(peers(jiangsu, PeerRule.TYPE)).containsExactly(zhejiang, hubei);
        assertThat(peers(jiangsu, PeerRule.INDUSTRY_CLASS)).containsExactly(hubei);
        assertThat(peers(virtual, PeerRule.INDUSTRY_CLASS)).containsExactly(zhejiang);
    }

    @Test
    void aClusterWithoutWhatTheRuleGoesByHasNoPeersAndSaysSo() {
        for (var rule : List.of(PeerRule.TYPE, PeerRule.TYPE_AND_REGION, PeerRule.INDUSTRY_CLASS, PeerRule.PROGRAMME)) {
            var peers = Peers.of(KNOWLEDGE, List.of(unknown, kind("f", null, null)), unknown, rule);
            assertThat(peers.known()).as(rule.name()).isFalse();
            assertThat(peers.profiles()).as(rule.name()).isEmpty();
        }
        assertThat(Peers.of(KNOWLEDGE, all, hubei, PeerRule.TYPE_AND_REGION).known()).isTrue();
    }

    @Test
    void taiwanHongKongAndMacaoAreInNoneOfTheFourRegions() {
        var hongKong = kind("h", DIGITAL_INDUSTRIALISATION, null, "810000");
        var macao = kind("m", DIGITAL_INDUSTRIALISATION, null, "820000");
        var peers = Peers.of(KNOWLEDGE, List.of(hongKong, macao), hongKong, PeerRule.TYPE_AND_REGION);
        assertThat(peers.known()).isFalse();
        assertThat(peers.profiles()).isEmpty();
    }

    @Test
    void aProgrammeIsKnownByTheChineseNameOnItsList() {
        var listed = KNOWLEDGE.nationalLists().clusters();
        var first = listed.getFirst();
        var second = listed.stream()
                .filter(c -> c.programme().equals(first.programme()) && !c.equals(first))
                .findFirst()
                .orElseThrow();
        var one = named("x", first.name().zh());
        var other = named("y", ' ' + second.name().zh());
        assertThat(Peers.of(KNOWLEDGE, List.of(one, other, jiangsu), one, PeerRule.PROGRAMME).profiles())
                .containsExactly(other);
    }

    @Test
    void byOwnChoiceEveryOtherClusterIsAPeer() {
        assertThat(peers(unknown, PeerRule.OWN_CHOICE)).containsExactly(jiangsu, zhejiang, hubei, virtual);
    }

    private static Profile named(String id, String name) {
        return Profile.empty(new ProfileId(id), new Identity(name, "", "", false));
    }
}
