package org.courtier.guide.services2024;

import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Term;
import org.courtier.contract.AmendmentVersion;
import org.courtier.contract.ContractAmendment;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractChange;
import org.courtier.contract.ContractTerm;
import org.courtier.contract.EndEvaluation;
import org.courtier.contract.ExperienceContact;
import org.courtier.contract.ListedContract;
import org.courtier.contract.Party;
import org.courtier.contract.RecordExchanges;
import org.courtier.contract.RecordTransmission;
import org.courtier.contract.Termination;
import org.courtier.dossier.Attestations;
import org.courtier.dossier.Dossier;

/** What must hold of a contract's life wherever it has got to, written from the guide and apart from its rules. */
final class Life2024 {

    private Life2024() {}

    static Optional<String> wrong(Dossier before, Dossier after) {
        Optional<String> term = term(after);
        if (term.isPresent()) {
            return term;
        }
        for (ContractAmendment amendment : after.find(ContractAmendments.class)
                .orElse(ContractAmendments.NONE)
                .each()) {
            Optional<String> wrong = amendment(before, amendment);
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return ended(before, after);
    }

    private static Optional<String> term(Dossier dossier) {
        return dossier.find(ContractTerm.class)
                .filter(t -> t.lastPossible().isAfter(Term.lastDay(t.start(), 3)))
                .map(t -> "a term beyond three years: " + t);
    }

    private static Optional<String> amendment(Dossier before, ContractAmendment amendment) {
        ContractChange change = amendment.change();
        if (change.changesScope()
                || !change.addedCategories().isEmpty()
                || !change.otherServices().isEmpty()) {
            return Optional.of("an amendment of the scope");
        }
        boolean validated =
                amendment.version().filter(AmendmentVersion::stamped).isPresent();
        if (!amendment.signatures().isEmpty() && !validated) {
            return Optional.of("an amendment signed before the Broker validated it");
        }
        if (amendment.of(Party.CLIENT).isPresent() && !confirmed(before)) {
            return Optional.of("an amendment that the client signed without confirming its laws");
        }
        return amendment.transmitted().isPresent() && amendment.concluded().isEmpty()
                ? Optional.of("a copy of an amendment that is not signed by both")
                : Optional.empty();
    }

    private static boolean confirmed(Dossier dossier) {
        Attestations made = dossier.find(Attestations.class).orElse(Attestations.NONE);
        return Stream.of(
                        ServicesAttestation.AMENDMENT_LCOP_17,
                        ServicesAttestation.AMENDMENT_ACCOUNTABILITY,
                        ServicesAttestation.AMENDMENT_RCTI_74)
                .allMatch(k -> made.last(k).isPresent());
    }

    private static Optional<String> ended(Dossier before, Dossier after) {
        boolean terminated = before.find(Termination.class).isPresent();
        if (terminated
                && !before.find(ContractTerm.class).equals(after.find(ContractTerm.class))
                && before.find(ContractAmendments.class).equals(after.find(ContractAmendments.class))) {
            return Optional.of("a terminated contract that is renewed");
        }
        for (RecordTransmission sent :
                after.find(RecordExchanges.class).orElse(RecordExchanges.NONE).transmitted()) {
            boolean there = sent.kind() == ServicesRecord.TERMINATION
                    ? after.find(Termination.class).isPresent()
                    : after.find(EndEvaluation.class)
                            .flatMap(EndEvaluation::signed)
                            .isPresent();
            if (!there) {
                return Optional.of("sent before it was there: " + sent.kind());
            }
        }
        return after.find(ListedContract.class).flatMap(ListedContract::contact).isPresent()
                        && before.find(ExperienceContact.class).isEmpty()
                ? Optional.of("a name listed without a consent")
                : Optional.empty();
    }
}
