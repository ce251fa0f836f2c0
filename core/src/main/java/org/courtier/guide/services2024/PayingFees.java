package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.contract.ContractLife;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Inquiry;
import org.courtier.decision.Provision;
import org.courtier.decision.Reference;
import org.courtier.decision.Rule;
import org.courtier.money.Estimate;
import org.courtier.party.Role;
import org.courtier.pricing.Choice;
import org.courtier.rule.Fact;

/** Section 4.2: the management fees (<b>Payer les frais de gestion au MCN</b>), which no compared price holds. */
final class PayingFees {

    static final Computation FEES = Computation.of(
                    ManagementFees.class, "services2024.fees.management", "P-237", "P-240")
            .concerns(Choice.class)
            .answers(PayingFees::fees);

    static final DutyRule PAYMENT = DutyRule.of(Role.CLIENT, Role.MCN, "services2024.fees.payment", "P-239")
            .from(ContractLife::concluded)
            .until(s -> ContractLife.concluded(s)
                    .flatMap(m -> Confirmed.since(s, ServicesAttestation.MANAGEMENT_FEES_PAID, m)));

    static final List<Rule> RULES = List.of(
            FEES,
            PAYMENT,
            Provision.reference(
                    Tariffs.class, "services2024.fees.tariff-grid", "P-238", "P-240", "P-363", "P-414", "P-411"));

    private PayingFees() {}

    private static Answer<ManagementFee> fees(Inquiry<ManagementFees> q) {
        LocalDate day = ContractLife.concluded(q).orElse(q.happened()).date();
        Optional<Estimate> price = LackingAuthorisations.estimatedTotal(q);
        Optional<Reference<Tariffs>> grid = q.setting().references().find(Tariffs.KEY, day);
        Optional<FeeRate> rate = grid.flatMap(r -> r.value().management());
        List<Fact> facts = List.of(
                Fact.of("Prix retenu", "Retained price", price),
                Fact.of("Grille tarifaire", "Tariff grid", grid.map(Reference::citation)));
        return price.isPresent() && rate.isPresent()
                ? Answer.of(new ManagementFee(price.get(), rate.get().of(price.get())), facts)
                : Answer.notKnown(facts.toArray(Fact[]::new));
    }
}
