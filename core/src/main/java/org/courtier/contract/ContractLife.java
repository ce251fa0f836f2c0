package org.courtier.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.decision.Situation;
import org.courtier.rule.Fact;

/** What the parts of a dossier say of the life of its contract at the moment of a situation. */
public final class ContractLife {

    private ContractLife() {}

    /** Gives when the contract was concluded, once it is. */
    public static Optional<Moment> concluded(Situation s) {
        return Signatures.in(s).concluded().filter(m -> m.mayPrecede(s.happened()));
    }

    /** Gives the last day of the contract as it is known: that of its termination, else that of its term. */
    public static Optional<LocalDate> end(Situation s) {
        return s.find(Termination.class)
                .map(Termination::effective)
                .or(() -> s.find(ContractTerm.class).map(ContractTerm::end));
    }

    /** Tells whether the last day of the contract has passed. */
    public static boolean ended(Situation s) {
        return end(s).filter(s.happened().date()::isAfter).isPresent();
    }

    /** Tells whether the contract is concluded and its last day, where it is known, has not passed. */
    public static boolean inForce(Situation s) {
        return concluded(s).isPresent() && !ended(s);
    }

    /** Gives the conclusion and the last day as facts, known or not. */
    public static List<Fact> facts(Situation s) {
        return List.of(
                Fact.of("Conclusion du contrat", "Conclusion of the contract", concluded(s)),
                Fact.of("Dernier jour du contrat", "Last day of the contract", end(s)));
    }
}
