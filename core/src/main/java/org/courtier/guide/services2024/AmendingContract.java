package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.AmendmentDue;
import org.courtier.contract.AmendmentVersion;
import org.courtier.contract.ContractAmendment;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractChange;
import org.courtier.contract.ContractLife;
import org.courtier.decision.Advice;
import org.courtier.decision.Aim;
import org.courtier.decision.Answer;
import org.courtier.decision.Case;
import org.courtier.decision.Computation;
import org.courtier.decision.Due;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.pricing.Choice;
import org.courtier.rule.Fact;

/** Section 4.3: amending the specific contract (<b>Modifier le contrat spécifique</b>); what it cannot change stands in
 * {@link AmendmentLimits}, who signs it in {@link SigningAmendment}. */
final class AmendingContract {

    static final Guard BY_THE_CLIENT = Guard.by(
            List.of(RequestContractAmendment.class, ReportContractAmendment.class, TransmitContractAmendment.class),
            List.of(Role.CLIENT),
            "services2024.contract-amendment.by-the-client",
            "P-241",
            "P-254");

    static final Guard BY_THE_BROKER = Guard.by(
            PrepareContractAmendment.class,
            List.of(Role.BROKER),
            "services2024.contract-amendment.by-the-broker",
            "P-249");

    static final Advice SUPPLIER_NOT_QUALIFIED = Advice.on(
                    RequestContractAmendment.class, "services2024.contract-amendment.supplier-not-qualified", "P-355")
            .after(Need.class)
            .after(Choice.class)
            .says(
                    "Le prestataire n'est plus qualifié : le Courtier est à aviser de l'avenant qui prolonge son contrat.",
                    "The supplier is no longer qualified: tell the Broker of the amendment that extends its contract.")
            .when(c -> extendsTerm(c)
                    && !PreparingContract.notQualified(c, retained(c)).isEmpty())
            .showing(c -> PreparingContract.notQualified(c, retained(c)))
            .recommends();

    static final DutyRule PREPARATION = DutyRule.each(
                    s -> ContractAmendments.in(s).each(),
                    Role.BROKER,
                    Role.CLIENT,
                    "services2024.contract-amendment.preparation",
                    "P-249")
            .from(a -> Optional.of(a.target().requested()))
            .until(a -> a.target().version().map(AmendmentVersion::prepared));

    static final Guard TO_PREPARE = Guard.toward(
                    PrepareContractAmendment.class, "services2024.contract-amendment.to-prepare", "P-249", "P-331")
            .says(
                    "Le Courtier prépare un avenant que le client a demandé et que personne n'a signé.",
                    "The Broker prepares an amendment that the client asked for and that nobody has signed.")
            .after(ContractAmendments.class)
            .requires(a -> find(a).filter(
                            x -> x.signatures().isEmpty() && x.requested().mayPrecede(a.happened()))
                    .isPresent())
            .showing(a -> List.of(Fact.of("number", a.target())))
            .wouldPass(
                    "le numéro d'un avenant demandé, sans signature", "the number of an amendment asked for, unsigned");

    static final Guard TEMPLATE = Guard.of(
                    PrepareContractAmendment.class, "services2024.contract-amendment.template", "P-250")
            .requires(c -> ofTheBroker(c, c.action().template()))
            .showing(c -> List.of(Fact.of("template", c.action().template())))
            .wouldPass(c -> PreparingContract.published(c, ServicesDocument.AMENDMENT_TEMPLATE)
                    .map(Document::words)
                    .orElse(ServicesDocument.AMENDMENT_TEMPLATE.label()));

    static final Guard STAMP = Guard.of(
                    PrepareContractAmendment.class, "services2024.contract-amendment.stamp", "P-251", "P-252")
            .requires(c -> c.action().stamped())
            .showing(c -> List.of(Fact.of("stamped", c.action().stamped())))
            .wouldPass("le tampon de validation du Courtier", "the Broker's validation stamp");

    static final Guard SIGNED_FIRST = Guard.toward(
                    TransmitContractAmendment.class, "services2024.contract-amendment.signed-first", "P-254")
            .after(ContractAmendments.class)
            .requires(a -> find(a).flatMap(ContractAmendment::concluded)
                    .filter(m -> m.mayPrecede(a.happened()))
                    .isPresent())
            .showing(a -> List.of(
                    Fact.of("number", a.target()),
                    Fact.of(
                            "Signature des deux parties",
                            "Signature by both parties",
                            find(a).flatMap(ContractAmendment::concluded))))
            .wouldPass("un avenant signé par les deux parties", "an amendment signed by both parties");

    static final Guard COPY = Guard.of(
                    TransmitContractAmendment.class, "services2024.contract-amendment.copy", "P-254", "P-306")
            .requires(c -> c.action().copy().kind() == ServicesDocument.AMENDMENT)
            .showing(c -> List.of(Fact.of("copy", c.action().copy())))
            .wouldPass("une copie de l'avenant signé", "a copy of the signed amendment");

    static final Computation DEADLINE = Computation.deadline(
                    AmendmentDeadlines.class, "services2024.contract-amendment.deadline", "P-254", "P-306")
            .after(ContractAmendments.class)
            .answers(q -> Answer.of(deadlines(q)));

    static final DutyRule COPY_TO_BROKER = DutyRule.each(
                    s -> ContractAmendments.in(s).each(),
                    Role.CLIENT,
                    Role.BROKER,
                    "services2024.contract-amendment.copy-to-broker",
                    "P-254",
                    "P-306")
            .from(a -> a.target().concluded())
            .due((a, since) -> Due.On.of(counted(a, since)))
            .until(a -> a.target().transmitted());

    static final List<Rule> RULES = Stream.of(
                    List.of(
                            BY_THE_CLIENT,
                            BY_THE_BROKER,
                            SUPPLIER_NOT_QUALIFIED,
                            PREPARATION,
                            TO_PREPARE,
                            TEMPLATE,
                            STAMP,
                            SIGNED_FIRST,
                            COPY,
                            DEADLINE,
                            COPY_TO_BROKER,
                            Provision.standing(Role.CLIENT, "services2024.contract-amendment.responsibility", "P-241"),
                            Provision.reference(
                                    ContractChange.class,
                                    "services2024.contract-amendment.not-possible",
                                    "P-242",
                                    "P-226",
                                    "P-227")),
                    AmendmentLimits.RULES,
                    SigningAmendment.RULES)
            .flatMap(List::stream)
            .toList();

    private AmendingContract() {}

    /** Gives the numbers of the amendments that are asked for and not signed by both parties. */
    static List<Integer> open(Situation s) {
        return numbers(s, a -> a.concluded().isEmpty());
    }

    /** Gives the numbers of the amendments that are signed by both parties. */
    static List<Integer> concluded(Situation s) {
        return numbers(s, a -> a.concluded().isPresent());
    }

    static Optional<ContractAmendment> find(Aim<Integer> a) {
        return ContractAmendments.in(a).find(a.target());
    }

    private static List<Integer> numbers(Situation s, Predicate<ContractAmendment> which) {
        return ContractAmendments.in(s).each().stream()
                .filter(which)
                .map(ContractAmendment::number)
                .toList();
    }

    private static Optional<LocalDate> end(Case<RequestContractAmendment> c) {
        return c.action().change().end();
    }

    private static boolean extendsTerm(Case<RequestContractAmendment> c) {
        return end(c).filter(day -> ContractLife.end(c).filter(day::isAfter).isPresent())
                .isPresent();
    }

    private static SupplierId retained(Situation s) {
        return s.part(Choice.class).retained();
    }

    // where the Catalogue publishes the template, its current edition; else any that the Broker names so
    private static boolean ofTheBroker(Situation s, Document template) {
        return template.kind() == ServicesDocument.AMENDMENT_TEMPLATE
                && PreparingContract.published(s, ServicesDocument.AMENDMENT_TEMPLATE)
                        .filter(p -> !template.sameEditionAs(p))
                        .isEmpty();
    }

    private static List<AmendmentDue> deadlines(Situation s) {
        return ContractAmendments.in(s).each().stream()
                .flatMap(a -> a.concluded().map(m -> new AmendmentDue(a.number(), counted(s, m))).stream())
                .toList();
    }

    private static Certificate counted(Situation s, Moment concluded) {
        return SigningContract.counted(s, concluded);
    }
}
