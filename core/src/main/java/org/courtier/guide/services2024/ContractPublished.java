package org.courtier.guide.services2024;

import java.util.Objects;
import org.courtier.calendar.Moment;
import org.courtier.contract.Publication;
import org.courtier.contract.SeaoNotice;
import org.courtier.contract.Signatures;
import org.courtier.decision.Parts;

/**
 * The contract was published on SEAO, or its publication was changed.
 *
 * @param notice what was filled in
 * @param on when
 */
public record ContractPublished(SeaoNotice notice, Moment on) implements ServicesEvent {

    public ContractPublished {
        Objects.requireNonNull(notice, "notice");
        Objects.requireNonNull(on, "on");
    }

    @Override
    public Parts applyTo(Parts before) {
        before.require(Signatures.class);
        Moment first = before.find(Publication.class).map(Publication::on).orElse(on);
        return before.with(new Publication(notice, first));
    }
}
