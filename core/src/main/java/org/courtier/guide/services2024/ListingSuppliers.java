package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Moment;
import org.courtier.decision.Advice;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Due;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.Attestations;
import org.courtier.dossier.DossierSetting;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.rule.Fact;
import org.courtier.solicitation.Solicitation;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/** Sections 3.3 to 3.3.2, step 3: listing suppliers (<b>Établir une liste de prestataires</b>). */
final class ListingSuppliers {

    static final Guard BY_THE_CLIENT = Guard.by(
            List.of(ContactSuppliers.class, RecordSupplierAnswer.class, ExcludeSupplier.class),
            List.of(Role.CLIENT),
            "services2024.listing.by-the-client",
            "P-110",
            "P-119",
            "P-124");

    static final Provision SHORT_LIST =
            Provision.right(ExcludeSupplier.class, "services2024.listing.short-list", "P-110", "P-111");

    static final Provision HONEST_AND_FAIR =
            Provision.standing(Role.CLIENT, "services2024.listing.honest-and-fair", "P-112", "P-113");

    static final Guard DOCUMENTED = Guard.of(
                    ExcludeSupplier.class, "services2024.listing.documented-exclusion", "P-114")
            .requires(c -> c.action().document().isPresent())
            .showing(c -> List.of(Fact.of("document", c.action().document())))
            .wouldPass("un document qui justifie la décision", "a document that accounts for the decision");

    static final Guard OBJECTIVE = Guard.of(ExcludeSupplier.class, "services2024.listing.objective-reason", "P-115")
            .requires(c -> !c.action().reason().isBlank())
            .showing(c -> List.of(Fact.of("reason", c.action().reason())))
            .wouldPass("un motif objectif", "an objective reason");

    static final Provision EXCLUSION_RECORD =
            Provision.record(Exclusions.class, "services2024.listing.exclusion-record", "P-115", "P-114");

    static final Computation QUALIFIED = Computation.of(
                    QualifiedSuppliers.class, "services2024.listing.qualified-suppliers", "P-117", "P-087")
            .after(Need.class)
            .answers(i -> Answer.of(
                    qualified(i),
                    Fact.of(
                            "Catégories du besoin",
                            "Categories of the need",
                            i.part(Need.class).categories()),
                    Fact.of("Tableau synthèse en date du", "Summary table as of", i.happened())));

    static final DutyRule IDENTIFIED_FIRST = DutyRule.of(
                    Role.CLIENT, Role.CLIENT, "services2024.listing.identified-first", "P-117")
            .after(Need.class)
            .from(s -> Optional.of(s.part(Need.class).begun()))
            .until(ListingSuppliers::firstChoiceAmongSuppliers);

    static final Provision CONTACT_PERMITTED =
            Provision.right(ContactSuppliers.class, "services2024.listing.contact", "P-119", "P-120");

    static final Provision ORIENTATION =
            Provision.right(RecordSupplierAnswer.class, "services2024.listing.orientation", "P-121");

    static final Guard LEGAL_CAPACITY_FIRST = Guard.prior(
                    ContactSuppliers.class, "services2024.listing.legal-capacity-first", "P-039", "P-038")
            .concerns(SupplierContacts.class)
            .requires(s -> Attestations.in(s).has(ServicesAttestation.LEGAL_CAPACITY, s.happened()))
            .showing(s -> notAttested(ServicesAttestation.LEGAL_CAPACITY))
            .standingOn(s -> Attestations.in(s).facts(ServicesAttestation.LEGAL_CAPACITY))
            .wouldPass(
                    "l'habilitation légale vérifiée avant toute démarche auprès des prestataires",
                    "legal capacity verified before any step with suppliers");

    static final Guard PREPARED_FIRST = Guard.prior(
                    ContactSuppliers.class, "services2024.listing.prepared-first", "P-125")
            .concerns(SupplierContacts.class)
            .requires(s -> Attestations.in(s).has(ServicesAttestation.QUESTIONS_PREPARED, s.happened()))
            .showing(s -> notAttested(ServicesAttestation.QUESTIONS_PREPARED))
            .standingOn(s -> Attestations.in(s).facts(ServicesAttestation.QUESTIONS_PREPARED))
            .wouldPass("des questions préparées avant la communication", "questions prepared before the contact");

    static final DutyRule PREPARATION = DutyRule.of(
                    Role.CLIENT, Role.CLIENT, "services2024.listing.preparation", "P-125")
            .after(SupplierContacts.class)
            .from(s -> s.part(SupplierContacts.class).first())
            .due((s, since) -> new Due.On(since.date(), Optional.empty()))
            .until(s -> Attestations.in(s).made().stream()
                    .filter(a -> a.kind() == ServicesAttestation.QUESTIONS_PREPARED)
                    .map(Attestation::on)
                    .findFirst());

    static final Advice SAME_QUESTIONS = Advice.on(
                    ContactSuppliers.class, "services2024.listing.same-questions", "P-122")
            .when(c -> !after(c.action(), c).askedLess().isEmpty())
            .showing(c -> List.of(
                    Fact.of("questions", c.action().questions()),
                    Fact.of(
                            "Prestataires à qui d'autres questions ont été posées",
                            "Suppliers that were not asked the same",
                            after(c.action(), c).askedLess())))
            .recommends();

    static final Advice IN_WRITING = Advice.on(ContactSuppliers.class, "services2024.listing.in-writing", "P-123")
            .when(c -> !c.action().channel().written())
            .showing(c -> List.of(Fact.of("channel", c.action().channel())))
            .recommends();

    static final Guard ANSWER_TO_A_CONTACT = Guard.<SupplierId, RecordSupplierAnswer>toward(
                    RecordSupplierAnswer.class, "services2024.listing.answer-to-a-contact", "P-124")
            .says(
                    "Seul un prestataire avec qui le client a communiqué peut lui répondre.",
                    "Only a supplier that the client contacted can answer it.")
            .after(SupplierContacts.class)
            .impossible()
            .requires(a -> a.part(SupplierContacts.class).suppliers().contains(a.target()))
            .showing(a -> List.of(Fact.of("supplier", a.target())))
            .wouldPass(a -> Text.of("un de ces prestataires : {0}", "one of these suppliers: {0}")
                    .with(Wording.of(a.part(SupplierContacts.class).suppliers())));

    static final Provision ANSWERS_KEPT =
            Provision.record(SupplierContacts.class, "services2024.listing.answers-kept", "P-124");

    static final Advice KEEP_THE_ANSWERS = Advice.upon(
                    List.of(SubmitForValidation.class), "services2024.listing.keep-the-answers", "P-124")
            .after(SupplierContacts.class)
            .when(s -> !s.part(SupplierContacts.class).unanswered().isEmpty())
            .showing(s -> List.of(Fact.of(
                    "Prestataires sans réponse écrite conservée",
                    "Suppliers without a written answer on file",
                    s.part(SupplierContacts.class).unanswered())))
            .recommends();

    static final List<Rule> RULES = List.of(
            BY_THE_CLIENT,
            SHORT_LIST,
            HONEST_AND_FAIR,
            DOCUMENTED,
            OBJECTIVE,
            EXCLUSION_RECORD,
            QUALIFIED,
            IDENTIFIED_FIRST,
            CONTACT_PERMITTED,
            ORIENTATION,
            LEGAL_CAPACITY_FIRST,
            PREPARED_FIRST,
            PREPARATION,
            SAME_QUESTIONS,
            IN_WRITING,
            ANSWER_TO_A_CONTACT,
            ANSWERS_KEPT,
            KEEP_THE_ANSWERS);

    private ListingSuppliers() {}

    /** Gives the suppliers that can be set aside: those qualified for the need and not set aside yet. */
    static List<SupplierId> considered(Situation s) {
        Exclusions exclusions = Exclusions.in(s);
        return s.has(Need.class)
                ? qualified(s).stream().filter(q -> !exclusions.documented(q)).toList()
                : List.of();
    }

    private static List<SupplierId> qualified(Situation s) {
        return DossierSetting.of(s)
                .catalogue()
                .qualifiedFor(s.part(Need.class).categories(), s.happened().date());
    }

    private static Optional<Moment> firstChoiceAmongSuppliers(Situation s) {
        return Stream.of(
                        SupplierContacts.in(s).first(),
                        Exclusions.in(s).first(),
                        s.find(Solicitation.class).map(Solicitation::sent))
                .flatMap(Optional::stream)
                .reduce((a, b) -> b.isBefore(a) ? b : a);
    }

    private static SupplierContacts after(ContactSuppliers action, Situation s) {
        return SupplierContacts.in(s).with(action.contact(s));
    }

    private static List<Fact> notAttested(ServicesAttestation kind) {
        return List.of(Fact.of(kind.label(), Text.of("non attestée", "not attested")));
    }
}
