package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.calendar.Window;
import org.courtier.catalogue.CatalogueSupplier;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.QualificationStatus;
import org.courtier.decision.Advice;
import org.courtier.decision.Case;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.Attestations;
import org.courtier.dossier.DossierSetting;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.rule.Fact;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Sending;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.ValidationRequest;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/** Section 3.3.4: sending the price request (<b>Envoyer la demande de prix</b>). */
final class SendingPriceRequest {

    static final Guard BY_THE_CLIENT =
            Guard.by(SendPriceRequest.class, List.of(Role.CLIENT), "services2024.sending.by-the-client", "P-149");

    static final Guard SENT_ONCE = Guard.prior(
                    List.of(SendPriceRequest.class, ReportUnvalidatedSending.class),
                    "services2024.sending.sent-once",
                    "P-364")
            .says(
                    "La demande de prix s'envoie une fois; ensuite, elle ne peut être qu'amendée.",
                    "The price request is sent once; afterwards it can only be amended.")
            .concerns(Solicitation.class)
            .impossible()
            .requires(s -> !s.has(Solicitation.class))
            .showing(s -> List.of(Fact.of(
                    "Demande de prix envoyée",
                    "Price request sent",
                    s.part(Solicitation.class).sent())))
            .wouldPass("un amendement, ou un nouveau dossier", "an amendment, or a new file");

    static final Guard LEGAL_CAPACITY = Guard.prior(
                    SendPriceRequest.class, "services2024.sending.legal-capacity", "P-039")
            .requires(s -> Attestations.in(s).has(ServicesAttestation.LEGAL_CAPACITY, s.happened()))
            .showing(s -> List.of(Fact.of(
                    ServicesAttestation.LEGAL_CAPACITY.label(),
                    Text.of("non attestée avant l'envoi", "not attested before"))))
            .standingOn(s -> Attestations.in(s).facts(ServicesAttestation.LEGAL_CAPACITY))
            .wouldPass(
                    "l'attestation de l'habilitation légale, avant l'envoi",
                    "an attestation of legal capacity, before the sending");

    static final Guard READY = Guard.prior(SendPriceRequest.class, "services2024.sending.ready", "P-147")
            .after(PriceRequest.class)
            .after(ValidationRequest.class)
            .requires(s -> s.part(PriceRequest.class).completed()
                    && s.part(PriceRequest.class)
                            .prepared()
                            .mayPrecede(s.part(ValidationRequest.class).submitted()))
            .showing(s -> List.of(
                    Fact.of(
                            "Sections à compléter",
                            "Sections to complete",
                            s.part(PriceRequest.class).incomplete(List.of())),
                    Fact.of(
                            "Dernière rédaction",
                            "Last drawn up",
                            s.part(PriceRequest.class).prepared()),
                    Fact.of(
                            "Transmission au Courtier",
                            "Submitted",
                            s.part(ValidationRequest.class).submitted())))
            .wouldPass(
                    "une demande de prix dont chaque section est complétée, puis transmise au Courtier",
                    "a price request with every section completed, then submitted to the Broker");

    static final Guard AUTHORISED = Guard.prior(
                    SendPriceRequest.class, "services2024.sending.authorised", "P-148", "P-135")
            .after(BrokerValidation.class)
            .requires(SendingPriceRequest::authorised)
            .showing(s -> List.of(
                    Fact.of(
                            "Décision du Courtier",
                            "Broker's decision",
                            s.part(BrokerValidation.class).outcome()),
                    Fact.of(
                            "Date de la décision",
                            "Date of the decision",
                            s.part(BrokerValidation.class).decided())))
            .standingOn(s -> s.part(BrokerValidation.class).decided().sameDayUnordered(s.happened())
                    ? List.of(Fact.of(
                            "Ordre de l'autorisation et de l'envoi, le même jour",
                            "Order of the authorisation and the sending, on the same day",
                            Text.of("non connu", "not known")))
                    : List.of())
            .wouldPass(
                    "l'autorisation du Courtier, donnée avant l'envoi pour la dernière rédaction",
                    "the Broker's authorisation, given before the sending for what was last drawn up");

    static final Guard BY_EMAIL = Guard.of(SendPriceRequest.class, "services2024.sending.by-email", "P-149")
            .requires(c -> c.action().dispatch().channel() == Channel.EMAIL)
            .showing(c ->
                    List.of(Fact.of("dispatch.channel", c.action().dispatch().channel())))
            .wouldPass("l'envoi par courriel", "sending by email");

    static final Guard EVIDENCE = Guard.of(SendPriceRequest.class, "services2024.sending.evidence", "P-150")
            .requires(c -> c.action().dispatch().evidence().isPresent())
            .showing(c ->
                    List.of(Fact.of("dispatch.evidence", c.action().dispatch().evidence())))
            .wouldPass("la preuve de la date d'envoi", "the evidence of the sending date");

    static final Guard CONTRACT_TEMPLATE = Guard.of(
                    SendPriceRequest.class, "services2024.sending.contract-template", "P-151")
            .requires(c -> template(c).filter(t -> attached(c, t)).isPresent())
            .showing(c -> List.of(
                    Fact.of("dispatch.attachments", c.action().dispatch().attachments()),
                    Fact.of("Gabarit publié au Catalogue", "Template published in the Catalogue", template(c))))
            .wouldPass(
                    "le gabarit de contrat spécifique alors publié au Catalogue, joint au courriel",
                    "the specific-contract template then published in the Catalogue, attached to the email");

    static final Guard BLIND_COPIES = Guard.of(SendPriceRequest.class, "services2024.sending.blind-copies", "P-152")
            .requires(c -> c.action().dispatch().visible().isEmpty()
                    && c.action()
                            .dispatch()
                            .blindCopies()
                            .containsAll(c.action().suppliers()))
            .showing(c -> List.of(
                    Fact.of("dispatch.visible", c.action().dispatch().visible()),
                    Fact.of("dispatch.blindCopies", c.action().dispatch().blindCopies())))
            .wouldPass(
                    "chaque prestataire sollicité en copie conforme invisible, fût-il seul, et aucun de visible",
                    "every solicited supplier in blind copy, even a single one, and none visible");

    static final Guard CLOSING = Guard.of(SendPriceRequest.class, "services2024.sending.closing", "P-162")
            .requires(c -> window(c).contains(c.action().closing().date()))
            .showing(c -> List.of(
                    Fact.of("closing", c.action().closing()),
                    Fact.of("Jours de clôture possibles", "Possible closing days", window(c))))
            .wouldPass(
                    c -> Text.of("une clôture à l'un des jours suivants : {0}", "a closing on one of these days: {0}")
                            .with(Wording.of(window(c))));

    static final Guard QUALIFIED = Guard.of(SendPriceRequest.class, "services2024.sending.qualified", "P-417")
            .after(Need.class)
            .lacking(c -> c.action().suppliers().stream()
                    .flatMap(supplier -> unqualified(c, supplier))
                    .toList())
            .wouldPass(c -> Text.of(
                            "des prestataires qualifiés pour chaque catégorie du besoin : {0}",
                            "suppliers qualified for every category of the need: {0}")
                    .with(Wording.of(qualified(c))));

    static final Guard EXCLUSIONS = Guard.of(SendPriceRequest.class, "services2024.sending.exclusions", "P-114")
            .after(Need.class)
            .requires(c -> undocumented(c).isEmpty())
            .showing(c -> List.of(Fact.of(
                    "Prestataires qualifiés écartés sans justification",
                    "Qualified suppliers left out without a record",
                    undocumented(c))))
            .wouldPass(
                    "une justification consignée pour chaque prestataire qualifié qui n'est pas sollicité",
                    "a record of the reason for every qualified supplier that is not solicited");

    static final Advice ALL_QUALIFIED = Advice.on(
                    SendPriceRequest.class, "services2024.sending.to-all-qualified", "P-116")
            .after(Need.class)
            .when(c -> !leftOut(c).isEmpty())
            .showing(c -> List.of(
                    Fact.of("Prestataires qualifiés non sollicités", "Qualified suppliers not solicited", leftOut(c))))
            .recommends();

    static final Provision KEPT_EVIDENCE =
            Provision.record(Sending.class, "services2024.sending.kept-evidence", "P-150");

    static final Provision CONTACTS =
            Provision.reference(CatalogueSupplier.class, "services2024.sending.contacts", "P-153");

    static final Provision NO_ROTATION =
            Provision.right(SendPriceRequest.class, "services2024.sending.no-rotation-imposed", "P-369");

    static final Provision OWN_CALL_RULES =
            Provision.right(SendPriceRequest.class, "services2024.sending.own-invitation-rules", "P-377");

    static final Provision THE_MEANS =
            Provision.reference(PriceRequest.class, "services2024.sending.means-to-obtain-prices", "P-379");

    static final List<Rule> RULES = List.of(
            BY_THE_CLIENT,
            SENT_ONCE,
            LEGAL_CAPACITY,
            READY,
            AUTHORISED,
            BY_EMAIL,
            EVIDENCE,
            CONTRACT_TEMPLATE,
            BLIND_COPIES,
            CLOSING,
            QUALIFIED,
            EXCLUSIONS,
            ALL_QUALIFIED,
            KEPT_EVIDENCE,
            CONTACTS,
            NO_ROTATION,
            OWN_CALL_RULES,
            THE_MEANS);

    private SendingPriceRequest() {}

    /** Tells whether the Broker had authorised, before now, what was last drawn up and submitted. */
    static boolean authorised(Situation s) {
        Optional<BrokerValidation> validation = s.find(BrokerValidation.class).filter(BrokerValidation::authorised);
        Optional<Moment> drawnUp = s.find(PriceRequest.class).map(PriceRequest::prepared);
        Optional<Moment> submitted = s.find(ValidationRequest.class).map(ValidationRequest::submitted);
        return validation.isPresent()
                && validation.get().decided().mayPrecede(s.happened())
                && Stream.of(drawnUp, submitted)
                        .flatMap(Optional::stream)
                        .allMatch(m -> m.mayPrecede(validation.get().decided()));
    }

    private static Optional<Document> template(Situation s) {
        return DossierSetting.of(s)
                .catalogue()
                .current(
                        ServicesDocument.SPECIFIC_CONTRACT_TEMPLATE,
                        s.happened().date());
    }

    private static boolean attached(Case<SendPriceRequest> c, Document template) {
        return c.action().dispatch().attachments().stream().anyMatch(template::sameEditionAs);
    }

    private static Window window(Case<SendPriceRequest> c) {
        LocalDate sent = c.happened().date();
        return ReplyPeriods.of(c, sent, sent);
    }

    private static List<SupplierId> qualified(Situation s) {
        return DossierSetting.of(s)
                .catalogue()
                .qualifiedFor(s.part(Need.class).categories(), s.happened().date());
    }

    private static Stream<Fact> unqualified(Case<SendPriceRequest> c, SupplierId supplier) {
        return c.part(Need.class).categories().stream().flatMap(category -> {
            QualificationStatus status = DossierSetting.of(c)
                    .catalogue()
                    .status(supplier, category, c.happened().date());
            return status == QualificationStatus.QUALIFIED
                    ? Stream.empty()
                    : Stream.of(Fact.of(
                            "suppliers",
                            Text.of("{0} : {1} ({2})", "{0}: {1} ({2})")
                                    .with(supplier.words(), status.label(), category.label())));
        });
    }

    private static List<SupplierId> leftOut(Case<SendPriceRequest> c) {
        return qualified(c).stream()
                .filter(s -> !c.action().suppliers().contains(s))
                .toList();
    }

    private static List<SupplierId> undocumented(Case<SendPriceRequest> c) {
        return leftOut(c).stream()
                .filter(s -> Exclusions.in(c).decided().stream()
                        .noneMatch(e -> e.supplier().equals(s) && e.on().mayPrecede(c.happened())))
                .toList();
    }
}
