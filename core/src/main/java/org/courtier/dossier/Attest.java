package org.courtier.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.catalogue.Document;
import org.courtier.decision.Aimed;
import org.courtier.decision.Event;
import org.courtier.decision.Report;
import org.courtier.decision.Situation;

/**
 * Tells that something is so: what somebody merely confirms is one action, whatever the kind.
 *
 * @param kind what is confirmed
 * @param document the document that shows it, when there is one
 */
public record Attest(AttestationKind kind, Optional<Document> document)
        implements DossierAction, Report, Aimed<AttestationKind> {

    public Attest {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(document, "document");
    }

    public static Attest of(AttestationKind kind) {
        return new Attest(kind, Optional.empty());
    }

    @Override
    public AttestationKind target() {
        return kind;
    }

    @Override
    public List<Event> adds(Situation situation) {
        return List.of(
                new Attested(new Attestation(kind, situation.setting().actor(), situation.happened(), document)));
    }
}
