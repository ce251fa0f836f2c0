package org.courtier.guide.services2024;

import java.util.List;
import java.util.stream.Stream;
import org.courtier.catalogue.Document;
import org.courtier.contract.AmendmentVersion;
import org.courtier.contract.Authorisations;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractLife;
import org.courtier.contract.EndEvaluation;
import org.courtier.contract.FinalVersions;
import org.courtier.contract.Justification;
import org.courtier.contract.RecordExchanges;
import org.courtier.contract.Termination;
import org.courtier.decision.Situation;
import org.courtier.dossier.DossierFile;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;

/** The documents that a dossier holds: those attached to it, and those that its steps brought. */
final class HeldDocuments {

    private HeldDocuments() {}

    /** Gives each of them once, the attached ones first. */
    static List<Document> in(Situation s) {
        return Stream.of(
                        s.find(DossierFile.class).map(DossierFile::documents).orElse(List.of()).stream(),
                        Responses.in(s).received().stream().map(Response::document),
                        s.find(Justification.class).map(Justification::document).stream(),
                        requests(s),
                        signedContract(s),
                        amendments(s),
                        s.find(EndEvaluation.class).map(EndEvaluation::report).stream(),
                        s.find(Termination.class).map(Termination::letter).stream(),
                        transmitted(s))
                .flatMap(d -> d)
                .distinct()
                .toList();
    }

    private static Stream<Document> requests(Situation s) {
        return Authorisations.in(s).each().stream()
                .flatMap(a -> a.request().stream())
                .flatMap(r -> r.documents().stream());
    }

    private static Stream<Document> signedContract(Situation s) {
        return s
                .find(FinalVersions.class)
                .filter(f -> ContractLife.concluded(s).isPresent())
                .map(FinalVersions::contract)
                .stream();
    }

    private static Stream<Document> amendments(Situation s) {
        return ContractAmendments.in(s).each().stream()
                .filter(a -> a.concluded().isPresent())
                .flatMap(a -> a.version().stream())
                .map(AmendmentVersion::document);
    }

    private static Stream<Document> transmitted(Situation s) {
        return RecordExchanges.in(s).transmitted().stream().flatMap(t -> t.documents().stream());
    }
}
