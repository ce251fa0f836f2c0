package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.calendar.Window;
import org.courtier.decision.Case;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.solicitation.Solicitation;

/** The FAQ on absences during the solicitation (<b>Que faire si je suis en vacances</b>). */
final class CoveringAbsences {

    static final Guard BY_THE_CLIENT =
            Guard.by(DeclareAbsence.class, List.of(Role.CLIENT), "services2024.absence.by-the-client", "P-386");

    static final Guard PRESENCE = Guard.of(SendPriceRequest.class, "services2024.absence.before-sending", "P-387")
            .lacking(c -> uncovered(c).stream()
                    .map(days -> Fact.of("Absence sans relève", "Absence without a substitute", days))
                    .toList())
            .wouldPass(
                    "une relève pendant l'absence, ou l'envoi au retour de la personne",
                    "a substitute during the absence, or sending after the return");

    static final DutyRule SUBSTITUTE = DutyRule.each(
                    CoveringAbsences::absencesDuring,
                    Role.CLIENT,
                    Role.SUPPLIER,
                    "services2024.absence.substitute",
                    "P-386")
            .after(Solicitation.class)
            .from(a -> Optional.of(
                    later(a.part(Solicitation.class).sent(), a.target().declared())))
            .until(a -> a.target().covered());

    static final Provision WHY_A_SUBSTITUTE = Provision.reference(Absence.class, "services2024.absence.why", "P-388");

    static final List<Rule> RULES = List.of(BY_THE_CLIENT, PRESENCE, SUBSTITUTE, WHY_A_SUBSTITUTE);

    private CoveringAbsences() {}

    private static List<Window> uncovered(Case<SendPriceRequest> c) {
        LocalDate sent = c.happened().date();
        LocalDate closing = c.action().closing().date();
        return Absences.in(c).uncovered().stream()
                .map(Absence::days)
                .filter(d -> !d.last().isBefore(sent) && !d.first().isAfter(closing))
                .toList();
    }

    private static List<Absence> absencesDuring(Situation s) {
        Solicitation open = s.part(Solicitation.class);
        return Absences.in(s).declared().stream()
                .filter(a -> !a.days().last().isBefore(open.sent().date())
                        && !a.days().first().isAfter(open.closing().date()))
                .toList();
    }

    private static Moment later(Moment one, Moment other) {
        return one.isAfter(other) ? one : other;
    }
}
