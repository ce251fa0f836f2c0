package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;
import org.courtier.solicitation.Channel;

/**
 * Tells that suppliers were contacted before the price request; its rules stand in {@link ListingSuppliers}.
 *
 * @param suppliers the suppliers, each once, at least one
 * @param purpose why
 * @param channel how
 * @param questions what each of them was asked, none blank
 */
public record ContactSuppliers(
        List<SupplierId> suppliers, ContactPurpose purpose, Channel channel, List<String> questions)
        implements ServicesAction, Report {

    public ContactSuppliers {
        suppliers = suppliers.stream().distinct().sorted().toList();
        if (suppliers.isEmpty()) {
            throw new IllegalArgumentException("suppliers is empty: a contact is with at least one supplier");
        }
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(channel, "channel");
        questions = List.copyOf(questions);
        if (questions.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a question is blank in \"" + questions + "\"");
        }
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(new SuppliersContacted(contact(situation)));
    }

    SupplierContact contact(Situation situation) {
        return new SupplierContact(suppliers, purpose, channel, questions, situation.happened());
    }
}
