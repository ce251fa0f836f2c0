package org.courtier.testkit.services2024;

import static org.courtier.testkit.services2024.Scene.BUYER;
import static org.courtier.testkit.services2024.Scene.actor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.courtier.calendar.Moment;
import org.courtier.contract.Transmissions;
import org.courtier.decision.GuideId;
import org.courtier.decision.StreamId;
import org.courtier.dossier.AdoptDossier;
import org.courtier.dossier.AttachDocument;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.ChangeReading;
import org.courtier.dossier.DossierFile;
import org.courtier.dossier.EndDossier;
import org.courtier.dossier.EndKind;
import org.courtier.dossier.LinkDossiers;
import org.courtier.dossier.OpenDossier;
import org.courtier.dossier.ResumeDossier;
import org.courtier.dossier.SuspendDossier;
import org.courtier.guide.services2024.AuthorisationMoment;
import org.courtier.guide.services2024.EarlyAnswers;
import org.courtier.guide.services2024.ServicesAttestation;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.guide.services2024.UnconfirmedPrice;
import org.courtier.party.Actor;
import org.courtier.party.PublicBody;
import org.courtier.party.Role;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.Readings;

/** Opening or adopting a dossier, and what can be done to it at any time. */
final class OpeningSteps {

    private static final List<GuideId> GUIDES = List.of(new GuideId("services2024"));
    private static final Actor BUYER_OF_THE_CITY = actor("buyer", "ville", Role.CLIENT);

    private OpeningSteps() {}

    static void open(View view) {
        view.next(BUYER, opening(Scene.CIUSSS));
        view.perhaps(
                BUYER,
                opening(Scene.CIUSSS, UnconfirmedPrice.READING.choose(UnconfirmedPrice.REQUIRED)),
                opening(
                        Scene.CIUSSS,
                        AuthorisationMoment.READING.choose(AuthorisationMoment.CONTACT),
                        EarlyAnswers.READING.choose(EarlyAnswers.INVALID)),
                adopting(view));
        view.perhaps(BUYER_OF_THE_CITY, opening(Scene.CITY));
    }

    /** What has nothing to do with the steps of the guide. */
    static void besides(View view) {
        view.perhaps(
                view.client(),
                new AttachDocument(Scene.document(ServicesDocument.OTHER)),
                new LinkDossiers(StreamId.dossier(new UUID(0, 3))),
                new ChangeReading(UnconfirmedPrice.READING.choose(UnconfirmedPrice.REQUIRED), "avis juridique"));
        boolean suspended = view.find(DossierFile.class)
                .flatMap(DossierFile::suspendedSince)
                .isPresent();
        if (suspended) {
            view.next(view.client(), new ResumeDossier());
        } else {
            view.perhaps(view.client(), new SuspendDossier("crédits gelés"));
        }
        if (view.has(Transmissions.class)) {
            view.perhaps(view.client(), new EndDossier(EndKind.ABANDONED, "acquisition annulée"));
        }
    }

    private static OpenDossier opening(PublicBody body, ReadingChoice... choices) {
        return new OpenDossier("2026-0147", body, GUIDES, new Readings(Arrays.asList(choices)));
    }

    private static AdoptDossier adopting(View view) {
        Moment before = Moment.on(view.day().minusDays(30));
        return new AdoptDossier(
                "2026-0148",
                Scene.CIUSSS,
                GUIDES,
                Readings.defaults(),
                before,
                List.of(new Attestation(ServicesAttestation.LEGAL_CAPACITY, BUYER, before, Optional.empty())));
    }
}
