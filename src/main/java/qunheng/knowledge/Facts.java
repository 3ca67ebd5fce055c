package qunheng.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Every figure of the five documents, with the labels that sort them. */
public final class Facts {
    private final Content content;
    private final Map<String, Fact> byId = new LinkedHashMap<>();

    private Facts(Content content) {
        this.content = content;
        content.facts.forEach(fact -> byId.put(fact.id(), fact));
    }

    static Facts read(String file) {
        return new Facts(Resources.read(file, Content.class));
    }

    /** By document, then in the order of the text; derived figures last. */
    public List<Fact> all() {
        return content.facts;
    }

    public Optional<Fact> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public Fact get(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("the knowledge base has no fact " + id));
    }

    public List<Label> topics() {
        return content.topics;
    }

    public List<Label> scopes() {
        return content.scopes;
    }

    public List<Qualifier> qualifiers() {
        return content.qualifiers;
    }

    public Qualifier qualifier(Fact fact) {
        return content.qualifiers.stream()
                .filter(qualifier -> qualifier.id().equals(fact.qualifier()))
                .findFirst()
                .orElseThrow();
    }

    private record Content(List<Label> topics, List<Label> scopes, List<Qualifier> qualifiers, List<Fact> facts) {
        Content {
            topics = List.copyOf(topics);
            scopes = List.copyOf(scopes);
            qualifiers = List.copyOf(qualifiers);
            facts = List.copyOf(facts);
        }
    }
}
