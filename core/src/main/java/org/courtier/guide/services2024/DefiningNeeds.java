package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.decision.Advice;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.solicitation.Solicitation;

/** Section 3.1, step 1: defining one's needs (<b>Définir ses besoins</b>). */
final class DefiningNeeds {

    static final Guard BY_THE_CLIENT =
            Guard.by(DefineNeed.class, List.of(Role.CLIENT), "services2024.need.by-the-client", "P-055");

    static final Guard BEFORE_SENDING = Guard.prior(DefineNeed.class, "services2024.need.before-sending", "P-147")
            .says(
                    "Le besoin se définit avant l'envoi de la demande de prix.",
                    "The need is defined before the price request is sent.")
            .requires(s -> !s.has(Solicitation.class))
            .showing(s -> List.of(Fact.of(
                    "Demande de prix envoyée",
                    "Price request sent",
                    s.part(Solicitation.class).sent())))
            .wouldPass("un nouveau dossier", "a new file");

    static final DutyRule ALL_ELEMENTS = DutyRule.of(
                    Role.CLIENT, Role.CLIENT, "services2024.need.all-elements", "P-055")
            .after(Need.class)
            .from(s -> Optional.of(s.part(Need.class).begun()))
            .until(s -> Optional.of(s.part(Need.class))
                    .filter(n -> n.elements().missing().isEmpty())
                    .map(Need::defined));

    static final Advice TALK_TO_PROCUREMENT = Advice.on(
                    DefineNeed.class,
                    "services2024.need.talk-to-procurement",
                    "P-042",
                    "P-070",
                    "P-071",
                    "P-072",
                    "P-077")
            .recommends();

    static final Provision ELEMENTS = Provision.record(
            Need.class,
            "services2024.need.elements",
            "P-056",
            "P-057",
            "P-058",
            "P-060",
            "P-061",
            "P-062",
            "P-063",
            "P-064",
            "P-065",
            "P-066");

    static final List<Rule> RULES = List.of(BY_THE_CLIENT, BEFORE_SENDING, ALL_ELEMENTS, TALK_TO_PROCUREMENT, ELEMENTS);

    private DefiningNeeds() {}
}
