package org.courtier.json.ocds;

import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signatures;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierFile;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;

/**
 * The supplier that a dossier has awarded, and since when.
 *
 * <p>A choice alone is no award: it can be taken back, and an authorisation can be refused. It is one once the client has confirmed
 * that its authorisations are obtained, or once both parties have signed.
 *
 * @param supplier the supplier
 * @param since when the award was made
 */
record Retained(SupplierId supplier, Moment since) {

    static Optional<Retained> of(Dossier dossier) {
        Optional<Preparation> preparation = dossier.find(Preparation.class);
        Optional<Moment> concluded = concluded(dossier);
        if (concluded.isPresent()) {
            return preparation.map(
                    p -> new Retained(p.retained(), p.authorisationsConfirmed().orElse(concluded.get())));
        }
        return dossier.find(Choice.class)
                .filter(c -> !ended(dossier))
                .flatMap(c -> preparation
                        .flatMap(Preparation::authorisationsConfirmed)
                        .map(since -> new Retained(c.retained(), since)));
    }

    /** Gives when the contract was concluded: the last of both signatures. */
    static Optional<Moment> concluded(Dossier dossier) {
        return dossier.find(Signatures.class).flatMap(Signatures::concluded);
    }

    /** Tells whether the acquisition did not run its course. */
    static boolean ended(Dossier dossier) {
        return dossier.find(DossierFile.class).flatMap(DossierFile::ended).isPresent();
    }
}
