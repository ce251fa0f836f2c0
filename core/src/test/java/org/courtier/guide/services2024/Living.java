package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.Concluding.THU_2026_10_01;
import static org.courtier.guide.services2024.Concluding.WED_2026_10_07;
import static org.courtier.guide.services2024.Concluding.readyToSign;
import static org.courtier.testkit.services2024.Scene.AURORE;
import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.CITY;
import static org.courtier.testkit.services2024.Scene.MON_2026_09_14;
import static org.courtier.testkit.services2024.Scene.SIGNATORY;
import static org.courtier.testkit.services2024.Scene.SUPPLIER;
import static org.courtier.testkit.services2024.Scene.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.SupplierWithdrawn;
import org.courtier.contract.ContractTerm;
import org.courtier.contract.Party;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.Attestations;
import org.courtier.dossier.DossierFile;
import org.courtier.party.Role;
import org.courtier.testkit.Play;
import org.courtier.testkit.services2024.Scene;

/** The life of a contract concluded with Aurore on Wednesday 7 October 2026, from Tuesday 13 October on. */
final class Living {

    static final LocalDate TUE_2026_10_13 = LocalDate.of(2026, 10, 13);
    static final LocalDate MON_2026_11_02 = LocalDate.of(2026, 11, 2);
    static final LocalDate LAST_DAY = LocalDate.of(2027, 10, 12);
    static final LocalDate THREE_YEARS = LocalDate.of(2029, 10, 12);
    static final Document AMENDMENT = document(ServicesDocument.AMENDMENT);
    static final Document AMENDMENT_TEMPLATE = document(ServicesDocument.AMENDMENT_TEMPLATE);

    private static final NeedElements NOTHING_DEFINED = new NeedElements(
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

    private Living() {}

    static Signatures bothSigned(LocalDate day) {
        Moment on = Moment.on(day);
        Signature client = new Signature(Party.CLIENT, SIGNATORY.person(), on);
        return Signatures.NONE
                .with(client)
                .with(new Signature(Party.SUPPLIER, SUPPLIER.person(), on))
                .withCommitmentForm(client);
    }

    /** Both parties have signed on Wednesday 7 October 2026; nothing is known of the term; with the client, on that day. */
    static Play concluded() {
        return readyToSign(AURORE)
                .as(BUYER)
                .on(WED_2026_10_07)
                .given(bothSigned(WED_2026_10_07))
                .given(new Need(
                        List.of(ServiceCategory.PRELIMINARY_ANALYSIS),
                        NOTHING_DEFINED,
                        Moment.on(MON_2026_09_14),
                        Moment.on(MON_2026_09_14)));
    }

    /** One year from 13 October 2026, and two renewals of a year: on Monday 2 November 2026, with the client. */
    static Play inForce() {
        return concluded().on(MON_2026_11_02).given(oneYearAndTwo());
    }

    static ContractTerm oneYearAndTwo() {
        return ContractTerm.of(TUE_2026_10_13, LAST_DAY, List.of(LocalDate.of(2028, 10, 12), THREE_YEARS));
    }

    /** The same of a body that is under neither the RCTI nor the LCOP. */
    static Play inForceOfTheCity() {
        return inForce().given(DossierFile.of("2026-0147", CITY)).as(Scene.actor("buyer", "ville", Role.CLIENT));
    }

    /** What the client confirms of an amendment, on a day. */
    static Attestations confirmedOn(LocalDate day, ServicesAttestation... kinds) {
        Attestations all = Attestations.NONE;
        for (ServicesAttestation kind : kinds) {
            all = all.with(new Attestation(kind, BUYER, Moment.on(day), Optional.empty()));
        }
        return all;
    }

    /** The Catalogue from which Aurore was withdrawn on Thursday 1 October 2026. */
    static Catalogue withoutAurore() {
        Catalogue catalogue = Scene.catalogue();
        SupplierWithdrawn withdrawn = new SupplierWithdrawn(AURORE, "défaut", Moment.on(THU_2026_10_01));
        return catalogue.with(withdrawn.applyTo(catalogue.parts()));
    }

    static Attestations everythingConfirmedOn(LocalDate day) {
        return confirmedOn(
                day,
                ServicesAttestation.AMENDMENT_LCOP_17,
                ServicesAttestation.AMENDMENT_ACCOUNTABILITY,
                ServicesAttestation.AMENDMENT_RCTI_74);
    }
}
