package org.courtier.guide.services2024;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.courtier.contract.ContractLife;
import org.courtier.contract.LegalHold;
import org.courtier.contract.RecordExchanges;
import org.courtier.contract.Termination;
import org.courtier.contract.TransmissionTime;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Due;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.DossierFile;
import org.courtier.party.Regime;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.text.Text;

/** Section 4.10: the documents of the contract, how long each is kept, and when it goes to the Broker. */
final class KeepingDocuments {

    static final Guard REQUESTED_BY =
            Guard.by(RequestRecords.class, List.of(Role.BROKER), "services2024.documents.requested-by", "P-290");

    static final Guard ON_REQUEST = Guard.toward(RequestRecords.class, "services2024.documents.on-request", "P-290")
            .says(
                    "Le Courtier demande les documents que le tableau lui transmet sur demande; il reçoit les autres sans demander.",
                    "The Broker asks for the documents that the table sends it on request; it gets the others unasked.")
            .requires(a -> a.target().transmission().onRequest())
            .showing(a -> List.of(
                    Fact.of("kind", a.target()),
                    Fact.of("Transmission", "Transmission", a.target().transmission())))
            .wouldPass("un genre transmis sur demande", "a kind that is sent on request");

    static final Guard FOR_THE_RCTI = Guard.toward(
                    RequestRecords.class, "services2024.documents.under-the-rcti", "P-294")
            .after(DossierFile.class)
            .says(
                    "La justification au dirigeant ne se demande qu'à un client assujetti au RCTI.",
                    "The justification to the chief executive is asked of a client subject to the RCTI alone.")
            .when(a -> a.target().underTheRctiAlone())
            .requires(a -> ClientRegimes.include(a, Regime.RCTI))
            .showing(a -> List.of(Fact.of(
                    "Régimes du client",
                    "Client's regimes",
                    a.part(DossierFile.class).body().regimes())))
            .wouldPass("un client assujetti au RCTI", "a client subject to the RCTI");

    static final Guard SENT_BY =
            Guard.by(TransmitRecords.class, List.of(Role.CLIENT), "services2024.documents.sent-by", "P-290", "P-314");

    static final Guard OWN_STEP = Guard.toward(
                    TransmitRecords.class, "services2024.documents.own-step", "P-298", "P-306")
            .says(
                    "Le contrat signé et l'avenant signé se transmettent par leurs propres étapes.",
                    "The signed contract and a signed amendment are sent by steps of their own.")
            .requires(a -> a.target().transmission() != TransmissionTime.AFTER_THE_PARTIES_SIGNATURE)
            .showing(a -> List.of(Fact.of("kind", a.target())))
            .wouldPass("l'étape propre à ce document", "the step of this document's own");

    static final Guard THERE_TO_SEND = Guard.toward(
                    TransmitRecords.class, "services2024.documents.there-to-send", "P-310", "P-314")
            .says(
                    "Le rapport d'évaluation se transmet une fois signé par le dirigeant, la lettre une fois le contrat résilié.",
                    "The evaluation report is sent once the chief executive signed it, the letter once the contract is terminated.")
            .requires(a -> isThere(a, a.target()))
            .showing(a -> List.of(Fact.of("kind", a.target())))
            .wouldPass(
                    "d'abord, la signature du dirigeant ou la résiliation",
                    "first, the chief executive's signature or the termination");

    static final Guard OF_THE_KIND = Guard.of(
                    TransmitRecords.class, "services2024.documents.of-the-kind", "P-288", "P-290")
            .says("On transmet les documents du genre nommé.", "Documents of the kind that is named are sent.")
            .requires(c -> !c.action().documents().isEmpty()
                    && c.action().documents().stream()
                            .allMatch(d -> ServicesRecord.of(d.kind())
                                    .filter(c.action().kind()::equals)
                                    .isPresent()))
            .showing(c -> List.of(Fact.of("documents", c.action().documents())))
            .wouldPass(c -> c.action().kind().label());

    static final Guard HELD_BY = Guard.by(
            List.of(PlaceHold.class, LiftHold.class),
            List.of(Role.CLIENT),
            Text.of(
                    "Le client suspend la destruction des documents de son dossier.",
                    "The client suspends the destruction of its dossier's documents."),
            "services2024.documents.held-by");

    static final Guard HELD_ONCE = Guard.prior(PlaceHold.class, "services2024.documents.held-once")
            .says("La destruction est suspendue une fois.", "The destruction is suspended once.")
            .lacking(s -> s.find(LegalHold.class).stream()
                    .map(h -> Fact.of("Suspendue depuis", "Suspended since", h.since()))
                    .toList())
            .wouldPass("d'abord, la levée de la suspension", "first, lifting the hold");

    static final Guard HELD_TO_LIFT = Guard.prior(LiftHold.class, "services2024.documents.held-to-lift")
            .says("Seule une suspension en vigueur est levée.", "Only a hold in force is lifted.")
            .requires(s -> s.find(LegalHold.class)
                    .filter(h -> h.since().mayPrecede(s.happened()))
                    .isPresent())
            .showing(s -> List.of(Fact.of(
                    "Suspendue depuis",
                    "Suspended since",
                    s.find(LegalHold.class).map(LegalHold::since))))
            .wouldPass("une suspension de la destruction", "a hold on the destruction");

    static final Computation CLOCKS = Computation.of(
                    RetentionClocks.class, "services2024.documents.retention-clocks", "P-288", "P-287")
            .answers(q -> Answer.of(RetentionPeriods.clocks(q)));

    static final Computation DISPOSALS = Computation.of(
                    Disposals.class, "services2024.documents.disposals", "P-288", "P-287")
            .answers(q -> Answer.of(RetentionPeriods.disposals(q), ContractLife.facts(q)));

    static final List<Rule> RULES = rules();

    private KeepingDocuments() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(List.of(
                REQUESTED_BY,
                ON_REQUEST,
                FOR_THE_RCTI,
                SENT_BY,
                OWN_STEP,
                THERE_TO_SEND,
                OF_THE_KIND,
                HELD_BY,
                HELD_ONCE,
                HELD_TO_LIFT,
                CLOCKS,
                DISPOSALS));
        for (ServicesRecord kind : ServicesRecord.values()) {
            rules.add(Provision.record(
                    DossierFile.class, key(kind, "retention"), kind.row(ServicesRecord.Column.RETENTION)));
            rules.add(Provision.reference(
                    ServicesRecord.class,
                    key(kind, "mode-and-uses"),
                    kind.row(ServicesRecord.Column.MODE),
                    kind.row(ServicesRecord.Column.USES)));
            if (kind.transmission().onRequest()) {
                rules.add(onRequest(kind));
            }
        }
        return List.copyOf(rules);
    }

    private static DutyRule onRequest(ServicesRecord kind) {
        return DutyRule.each(
                        s -> RecordExchanges.in(s).requested(kind),
                        Role.CLIENT,
                        Role.BROKER,
                        key(kind, "on-request"),
                        kind.row(ServicesRecord.Column.TRANSMISSION))
                .from(a -> Optional.of(a.target().on()))
                .due((a, since) -> new Due.OnRequest())
                .until(a -> RecordExchanges.in(a).sentSince(kind, a.target().on()));
    }

    private static String key(ServicesRecord kind, String what) {
        return "services2024.documents." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + what;
    }

    private static boolean isThere(Situation s, ServicesRecord kind) {
        return switch (kind) {
            case PERFORMANCE_EVALUATION ->
                EvaluatingPerformance.signed(s)
                        .filter(m -> m.mayPrecede(s.happened()))
                        .isPresent();
            case TERMINATION ->
                s.find(Termination.class)
                        .filter(t -> t.told().mayPrecede(s.happened()))
                        .isPresent();
            default -> true;
        };
    }
}
