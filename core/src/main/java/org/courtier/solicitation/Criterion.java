package org.courtier.solicitation;

import java.util.Objects;
import java.util.Optional;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * A criterion other than the price (<b>critère en lien avec l'objet du contrat</b>).
 *
 * @param name its name, never blank; by it a criterion of the choice is found in the price request (P-169)
 * @param kind what it is for
 * @param link how it is linked to the object of the contract, when that is justified (P-168)
 */
public record Criterion(String name, CriterionKind kind, Optional<String> link) implements Worded {

    public Criterion {
        if (Objects.requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name is blank: \"" + name + "\"");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(link, "link");
    }

    /** Tells whether the link to the object of the contract is justified in words. */
    public boolean linkedToObject() {
        return link.filter(l -> !l.isBlank()).isPresent();
    }

    @Override
    public Text words() {
        return Text.same(name);
    }
}
