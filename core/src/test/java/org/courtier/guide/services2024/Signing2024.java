package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.Authorisations;
import org.courtier.contract.FinalVersions;
import org.courtier.contract.Party;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.dossier.Dossier;
import org.courtier.money.Estimate;
import org.courtier.pricing.Choice;
import org.courtier.pricing.Offers;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Solicitation;

/**
 * What must hold wherever somebody has signed, written from the guide and apart from its rules.
 *
 * <p>The authorisations are held when a signature is added: one that is told to be refused or asked for anew after the signature is
 * a report of what happened since.
 */
final class Signing2024 {

    private Signing2024() {}

    static boolean isSigned(Dossier dossier) {
        return dossier.find(Signatures.class).isPresent();
    }

    static Optional<String> wrong(Dossier before, Dossier after) {
        Optional<Signatures> signatures = after.find(Signatures.class);
        if (signatures.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> standing = standing(after, signatures.get());
        boolean added = !signatures.equals(before.find(Signatures.class));
        return standing.isPresent() || !added ? standing : authorised(after);
    }

    private static Optional<String> standing(Dossier dossier, Signatures signatures) {
        Optional<Choice> choice = dossier.find(Choice.class);
        List<Response> received =
                dossier.find(Responses.class).map(Responses::received).orElse(List.of());
        if (dossier.find(Solicitation.class).filter(Solicitation::validated).isEmpty()) {
            return Optional.of("signed upon a price request that the Broker had not validated");
        }
        if (choice.isEmpty()
                || received.stream()
                        .filter(Response::counts)
                        .noneMatch(r -> r.supplier().equals(choice.get().retained()))) {
            return Optional.of("signed with a supplier whose response does not count");
        }
        if (choice.get().comparison().ranking().stream()
                .anyMatch(c -> received.stream()
                        .noneMatch(r -> r.supplier().equals(c.supplier())
                                && r.assessment().isPresent()))) {
            return Optional.of("signed upon a comparison with a response that nobody assessed");
        }
        if (dossier.find(FinalVersions.class).filter(FinalVersions::stamped).isEmpty()) {
            return Optional.of("signed without a stamped final version");
        }
        return ofTheParties(signatures);
    }

    private static Optional<String> ofTheParties(Signatures signatures) {
        List<Party> parties =
                signatures.contract().stream().map(Signature::party).toList();
        if (parties.isEmpty() || parties.stream().distinct().count() != parties.size()) {
            return Optional.of("not one signature a party: " + parties);
        }
        Optional<Signature> client = signatures.of(Party.CLIENT);
        boolean formAlong = client.isEmpty()
                || signatures
                        .commitmentForm()
                        .filter(f -> f.signatory().equals(client.get().signatory()))
                        .filter(f -> f.on().date().equals(client.get().on().date()))
                        .isPresent();
        return formAlong
                ? Optional.empty()
                : Optional.of("signed by the client without the form of that signatory and day");
    }

    private static Optional<String> authorised(Dossier dossier) {
        Choice choice = dossier.find(Choice.class).orElseThrow();
        Authorisations authorisations = dossier.find(Authorisations.class).orElse(Authorisations.NONE);
        if (!choice.isLowest() && !authorisations.obtained(AuthorisationKind.CHIEF_EXECUTIVE)) {
            return Optional.of("signed above the lowest price without the chief executive's authorisation");
        }
        Estimate total = dossier.find(Offers.class)
                .orElseThrow()
                .find(choice.retained())
                .orElseThrow()
                .priced();
        boolean enough = authorisations
                .find(AuthorisationKind.FINANCIAL)
                .filter(Authorisation::obtained)
                .flatMap(Authorisation::amount)
                .filter(a -> a.basis() == total.basis() && a.amount().isAtLeast(total.amount()))
                .isPresent();
        return enough
                ? Optional.empty()
                : Optional.of("signed without a financial authorisation of the retained total");
    }
}
