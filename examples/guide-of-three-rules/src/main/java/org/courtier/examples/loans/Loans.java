package org.courtier.examples.loans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Certificate;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Due;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Guide;
import org.courtier.decision.Situation;
import org.courtier.decision.Vocabulary;
import org.courtier.party.Role;
import org.courtier.text.Text;

/** The guide: the client alone borrows; what is borrowed comes back in ten business days; the last day can be asked for. */
public final class Loans {

    private static final int BUSINESS_DAYS = 10;

    private static final Vocabulary WORDS = Vocabulary.read(
                    Loans.class.getResourceAsStream("words.tsv"),
                    List.of(
                            BorrowEquipment.class,
                            ReturnEquipment.class,
                            EquipmentBorrowed.class,
                            EquipmentReturned.class,
                            Loan.class,
                            LastDay.class))
            .upcasting(EquipmentReturned.class, 1, former -> former.renamed("date", "on"));

    private static final Guard BY_THE_CLIENT = Guard.by(
            List.of(BorrowEquipment.class, ReturnEquipment.class),
            List.of(Role.CLIENT),
            Text.of("Le client seul emprunte et rapporte.", "The client alone borrows and returns."),
            "loans.by-the-client");

    private static final DutyRule RETURNED_IN_TIME = DutyRule.of(Role.CLIENT, Role.MCN, "loans.returned-in-time")
            .says(
                    "L’équipement prêté est rapporté dans les dix jours ouvrables.",
                    "Equipment on loan comes back within ten business days.")
            .after(Loan.class)
            .from(s -> Optional.of(s.part(Loan.class).since()))
            .due((s, since) -> Due.On.of(lastDay(s)))
            .until(s -> s.part(Loan.class).returned());

    private static final Computation LAST_DAY = Computation.deadline(LastDay.class, "loans.last-day")
            .says("Le dernier jour est le dixième jour ouvrable.", "The last day is the tenth business day.")
            .after(Loan.class)
            .answers(q -> Answer.of(lastDay(q)));

    private static final Guide GUIDE = Guide.named("loans", Text.of("Prêt d’équipement", "Loan of equipment"))
            .inForceFrom(LocalDate.of(2026, 1, 5))
            .words(WORDS)
            .chapter(BY_THE_CLIENT, RETURNED_IN_TIME, LAST_DAY)
            .build();

    private Loans() {}

    public static Guide guide() {
        return GUIDE;
    }

    private static Certificate lastDay(Situation situation) {
        return situation
                .setting()
                .calendar()
                .certify(
                        situation.part(Loan.class).since().date(),
                        BUSINESS_DAYS,
                        Text.of("remise de l’équipement", "handing over of the equipment"));
    }
}
