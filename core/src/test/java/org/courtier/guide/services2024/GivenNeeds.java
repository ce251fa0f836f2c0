package org.courtier.guide.services2024;

import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.document;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.Attestations;
import org.courtier.pricing.Remuneration;

/** Needs and attestations as tests of steps 1 and 3 are given them. */
final class GivenNeeds {

    static final NeedElements NOTHING_DEFINED = new NeedElements(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private GivenNeeds() {}

    /** Every element that the guide names, but the penalties, which are named "where applicable". */
    static NeedElements allDefined(Remuneration remuneration) {
        return new NeedElements(
                Optional.of(Period.ofMonths(18)),
                Optional.of("Deux livraisons"),
                Optional.of(remuneration),
                Optional.of("Serveurs locaux"),
                Optional.of("Infonuage"),
                List.of("Migrer les boîtes de courriel"),
                List.of("Plan de migration"),
                Optional.of("Le client fournit les accès"),
                Optional.of("Paiement mensuel"),
                Optional.empty(),
                Optional.of(true));
    }

    static Need aNeed(LocalDate defined, ServiceCategory... categories) {
        return new Need(
                List.of(categories), allDefined(Remuneration.HOURLY_RATE), Moment.on(defined), Moment.on(defined));
    }

    /** The buyer's attestations of one day; the one of the scope stands on the description of services. */
    static Attestations attested(LocalDate on, ServicesAttestation... kinds) {
        return attested(Moment.on(on), kinds);
    }

    static Attestations attested(Moment on, ServicesAttestation... kinds) {
        List<Attestation> made = new ArrayList<>();
        for (ServicesAttestation kind : kinds) {
            made.add(new Attestation(
                    kind,
                    BUYER,
                    on,
                    kind == ServicesAttestation.SCOPE_OF_QUALIFICATION
                            ? Optional.of(document(ServicesDocument.SERVICES_BY_QUALIFICATION))
                            : Optional.empty()));
        }
        return new Attestations(made);
    }
}
