package org.courtier.guide.services2024;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signatures;
import org.courtier.decision.Answer;
import org.courtier.decision.Case;
import org.courtier.decision.Computation;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.Attestations;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;
import org.courtier.rule.Fact;
import org.courtier.solicitation.FollowUp;
import org.courtier.solicitation.FollowUps;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Solicitation;
import org.courtier.text.Text;

/**
 * Section 3.5, step 5: concluding a specific contract (<b>Conclure un contrat spécifique</b>).
 *
 * <p>Here stand the prerequisites and step 1, the contact with the Broker; steps 2 to 7 stand in {@link PreparingContract}, steps 8
 * to 10 in {@link SigningContract}, what section 3.2 says of the templates in {@link UsingTemplates}.
 */
final class ConcludingContract {

    static final Guard BY_THE_CLIENT =
            Guard.by(ContactBroker.class, List.of(Role.CLIENT), "services2024.contact.by-the-client", "P-188", "P-201");

    static final Guard AFTER_THE_CHOICE = Guard.prior(
                    ContactBroker.class, "services2024.contact.after-the-choice", "P-189", "P-194")
            .after(Choice.class)
            .requires(s -> s.part(Choice.class).chosen().mayPrecede(s.happened()))
            .showing(s -> List.of(Fact.of(
                    "Choix du prestataire",
                    "Choice of supplier",
                    s.part(Choice.class).chosen())))
            .wouldPass("un contact après le choix du prestataire", "a contact after the choice of supplier");

    static final Guard ONCE_A_CHOICE = Guard.prior(ContactBroker.class, "services2024.contact.once-a-choice", "P-188")
            .says(
                    "Pour un même choix, le client communique une fois avec le Courtier en vue de la préparation du contrat.",
                    "For one choice, the client contacts the Broker once for the preparation of the contract.")
            .when(s -> s.has(Preparation.class) && s.has(Choice.class))
            .requires(s -> !prepared(s).equals(chosen(s)) && !s.has(Signatures.class))
            .showing(s -> List.of(Fact.of(
                    "Contact avec le Courtier",
                    "Contact with the Broker",
                    s.find(Preparation.class).map(Preparation::contacted))))
            .wouldPass(
                    "le choix d'un autre prestataire, avant toute signature",
                    "the choice of another supplier, before any signature");

    static final DutyRule CONTACT_OWED = DutyRule.of(
                    Role.CLIENT, Role.BROKER, "services2024.contact.owed", "P-188", "P-201")
            .after(Choice.class)
            .from(s -> Optional.of(s.part(Choice.class).chosen()))
            .until(s -> s.find(Preparation.class)
                    .filter(p -> p.retained().equals(s.part(Choice.class).retained()))
                    .map(Preparation::contacted));

    static final Computation PLANNED_SIGNATURE = Computation.deadline(
                    PlannedSignature.class, "services2024.contact.planned-signature", "P-192", "P-193")
            .after(Preparation.class)
            .answers(q -> Answer.of(planned(q.part(Preparation.class).contacted())));

    static final Guard NEEDS_MET = attested(ServicesAttestation.NEEDS_MET, "needs-met", "P-195");

    static final Guard CONDITIONS_READ = attested(ServicesAttestation.CONDITIONS_READ, "conditions-read", "P-196");

    static final Guard FORM_READ = attested(ServicesAttestation.COMMITMENT_FORM_READ, "commitment-form-read", "P-197");

    static final Guard PRICE_REQUEST_JOINED = Guard.of(
                    ContactBroker.class, "services2024.contact.price-request", "P-202")
            .requires(c -> joined(c, ServicesDocument.PRICE_REQUEST).anyMatch(d -> d.format() == DocumentFormat.PDF))
            .showing(ConcludingContract::documents)
            .wouldPass("la version finale de la demande de prix, en PDF", "the final price request, in PDF");

    static final Guard RETAINED_NAMED = Guard.of(ContactBroker.class, "services2024.contact.retained", "P-203", "P-194")
            .after(Choice.class)
            .requires(c -> c.action().retained().equals(c.part(Choice.class).retained()))
            .showing(c -> List.of(Fact.of("retained", c.action().retained())))
            .wouldPass(c -> c.part(Choice.class).retained().words());

    static final Guard SUBMISSION_JOINED = Guard.of(ContactBroker.class, "services2024.contact.submission", "P-204")
            .requires(c -> joined(c, ServicesDocument.SUBMISSION).findAny().isPresent())
            .showing(ConcludingContract::documents)
            .wouldPass("la soumission du prestataire retenu", "the retained supplier's submission");

    static final Guard SOLICITED_LIST_JOINED = Guard.of(
                    ContactBroker.class, "services2024.contact.solicited-list", "P-205")
            .requires(c -> joined(c, ServicesDocument.SOLICITED_LIST).findAny().isPresent())
            .showing(ConcludingContract::documents)
            .wouldPass("la liste des prestataires sollicités", "the list of the solicited suppliers");

    static final Guard FORMS_JOINED = Guard.of(
                    ContactBroker.class, "services2024.contact.non-participation-forms", "P-206")
            .lacking(ConcludingContract::formsLacking)
            .wouldPass(
                    "pour chacun, le formulaire reçu et transmis, ou une relance restée sans réponse",
                    "for each, the form received and sent, or a reminder without an answer");

    static final List<Rule> RULES = rules();

    private ConcludingContract() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(UsingTemplates.RULES);
        rules.addAll(List.of(
                BY_THE_CLIENT,
                AFTER_THE_CHOICE,
                ONCE_A_CHOICE,
                CONTACT_OWED,
                PLANNED_SIGNATURE,
                NEEDS_MET,
                CONDITIONS_READ,
                FORM_READ,
                PRICE_REQUEST_JOINED,
                RETAINED_NAMED,
                SUBMISSION_JOINED,
                SOLICITED_LIST_JOINED,
                FORMS_JOINED));
        rules.addAll(PreparingContract.RULES);
        rules.addAll(SigningContract.RULES);
        return List.copyOf(rules);
    }

    private static Guard attested(ServicesAttestation kind, String key, String row) {
        return Guard.prior(ContactBroker.class, "services2024.contact." + key, row)
                .requires(s -> Attestations.in(s).has(kind, s.happened()))
                .showing(s -> List.of(
                        Fact.of(kind.label(), Attestations.in(s).last(kind).map(a -> a.on()))))
                .standingOn(s -> Attestations.in(s).facts(kind))
                .wouldPass(s -> Text.of("d'abord, l'attestation : {0}", "first, the attestation: {0}")
                        .with(kind.label()));
    }

    private static Optional<SupplierId> chosen(Situation s) {
        return s.find(Choice.class).map(Choice::retained);
    }

    private static Optional<SupplierId> prepared(Situation s) {
        return s.find(Preparation.class).map(Preparation::retained);
    }

    private static Certificate planned(Moment contacted) {
        int days = Figures.PREPARATION_DAYS.on(contacted.date());
        return Certificate.ofCalendarDays(
                contacted.date(), days, Text.of("communication avec le Courtier", "contact with the Broker"));
    }

    private static Stream<Document> joined(Case<ContactBroker> c, ServicesDocument kind) {
        return c.action().documents().stream().filter(d -> d.kind() == kind);
    }

    private static List<Fact> documents(Case<ContactBroker> c) {
        return List.of(Fact.of("documents", c.action().documents()));
    }

    private static List<Fact> formsLacking(Case<ContactBroker> c) {
        List<SupplierId> solicited =
                c.find(Solicitation.class).map(Solicitation::ids).orElse(List.of());
        return solicited.stream()
                .filter(s -> Responses.in(c).find(s).isEmpty()
                        && !c.action().formsJoined().contains(s))
                .flatMap(s -> lacking(FollowUps.in(c).of(s), c.happened()).stream())
                .toList();
    }

    /** A form received has to be sent; a form that never came needs a reminder, whose silence then stands for it. */
    private static Optional<Fact> lacking(FollowUp followUp, Moment happened) {
        boolean reminded = followUp.reminders().stream().anyMatch(r -> r.mayPrecede(happened));
        if (followUp.form().isPresent() ? followUp.forwarded().isPresent() : reminded) {
            return Optional.empty();
        }
        Text what = followUp.form().isPresent()
                ? Text.of("{0} : formulaire reçu, non transmis", "{0}: form received, not sent")
                : Text.of("{0} : aucune relance", "{0}: no reminder");
        return Optional.of(Fact.of("formsJoined", what.with(followUp.supplier().words())));
    }
}
