package qunheng.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.model.InvalidValue;
import qunheng.model.Language;

class EditedFieldTest {
    private final Session session = MemoryProject.session(Language.EN, Samples.project("a"));
    private final List<String> kept = new ArrayList<>();
    private final EditedField<String> field = new EditedField<>(session, "old", s -> s, String::strip, value -> {
        if (value.equals("bad")) {
            throw new InvalidValue("model.profile.nameMissing");
        }
        kept.add(value);
        keep(value);
    });

    private void keep(String value) {
        field.show(value);
    }

    @Test
    void whatIsTypedIsKeptWhenTheFieldIsLeft() {
        field.typed().set(" new ");
        assertThat(kept).isEmpty();
        assertThat(field.commit()).isTrue();
        assertThat(kept).containsExactly("new");
        assertThat(field.typed().get()).isEqualTo("new");
    }

    @Test
    void leavingWithoutTypingKeepsNothing() {
        field.commit();
        field.typed().set("  old  ");
        field.commit();
        assertThat(kept).isEmpty();
        assertThat(field.typed().get()).isEqualTo("old");
    }

    @Test
    void aRefusedValueStaysInTheFieldWithItsSentence() {
        field.typed().set("bad");
        assertThat(field.commit()).isFalse();
        assertThat(field.typed().get()).isEqualTo("bad");
        assertThat(field.problem().get()).startsWith("A cluster needs at least one name");
        field.reset();
        assertThat(field.typed().get()).isEqualTo("old");
        assertThat(field.problem().get()).isEmpty();
    }

    @Test
    void anEditFromElsewhereDoesNotTakeAwayWhatIsBeingTyped() {
        field.typed().set("typing");
        field.show("old");
        assertThat(field.typed().get()).isEqualTo("typing");
        field.show("undone");
        assertThat(field.typed().get()).isEqualTo("undone");
    }
}
