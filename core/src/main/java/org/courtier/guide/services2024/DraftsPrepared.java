package org.courtier.guide.services2024;

import java.util.List;
import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.FinalVersions;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signatures;
import org.courtier.decision.ImpossibleEvent;
import org.courtier.decision.Parts;

/**
 * The Broker prepared the preliminary versions; final versions drawn from earlier ones no longer hold.
 *
 * @param drafts the preliminary versions of the contract and of the commitment form
 * @param templates the templates from which they were drawn, in the same order
 * @param on when
 */
public record DraftsPrepared(List<Document> drafts, List<Document> templates, Moment on) implements ServicesEvent {

    public DraftsPrepared {
        drafts = List.copyOf(drafts);
        templates = List.copyOf(templates);
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        if (before.has(Signatures.class)) {
            throw new ImpossibleEvent("an earlier event signed the contract already");
        }
        Preparation prepared = before.require(Preparation.class).draftsPrepared(drafts, on);
        return before.without(FinalVersions.class).with(prepared);
    }
}
