package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.CatalogueSupplier;
import org.courtier.catalogue.ConcludeFrameworkAgreement;
import org.courtier.catalogue.Criteria;
import org.courtier.catalogue.OpenCatalogue;
import org.courtier.catalogue.PublishDocument;
import org.courtier.catalogue.QualificationStatus;
import org.courtier.catalogue.QualifySupplier;
import org.courtier.catalogue.RegisterSupplier;
import org.courtier.catalogue.ReinstateSupplier;
import org.courtier.catalogue.RequalifySupplier;
import org.courtier.catalogue.ReviseCriteria;
import org.courtier.catalogue.SupplierCategory;
import org.courtier.catalogue.WithdrawSupplier;
import org.courtier.decision.Action;
import org.courtier.decision.Advice;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Correct;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Inquiry;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.party.LegalForm;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/**
 * Sections 2.1 to 2.3 and the questions on qualification: what the Broker does with the Catalogue (<b>Rôle du Courtier</b>,
 * <b>Rôle du Catalogue</b>, <b>Catégories de services disponibles</b>).
 */
final class QualifyingSuppliers {

    /** P-009: the definition names five forms. */
    static final List<LegalForm> FORMS = List.of(
            LegalForm.PRIVATE_LEGAL_PERSON,
            LegalForm.GENERAL_PARTNERSHIP,
            LegalForm.LIMITED_PARTNERSHIP,
            LegalForm.UNDECLARED_PARTNERSHIP,
            LegalForm.SOLE_PROPRIETOR);

    static final Guard OPENED_BY_THE_BROKER =
            byTheBroker(OpenCatalogue.class, "services2024.qualifying.opened-by-the-broker", "P-016", "P-020");
    static final Guard REGISTERED_BY_THE_BROKER =
            byTheBroker(RegisterSupplier.class, "services2024.qualifying.registered-by-the-broker", "P-018");
    static final Guard AGREED_BY_THE_BROKER =
            byTheBroker(ConcludeFrameworkAgreement.class, "services2024.qualifying.agreed-by-the-broker", "P-015");
    static final Guard QUALIFIED_BY_THE_BROKER =
            byTheBroker(QualifySupplier.class, "services2024.qualifying.qualified-by-the-broker", "P-014");
    static final Guard REVISED_BY_THE_BROKER =
            byTheBroker(ReviseCriteria.class, "services2024.qualifying.revised-by-the-broker", "P-353");
    static final Guard REQUALIFIED_BY_THE_BROKER =
            byTheBroker(RequalifySupplier.class, "services2024.qualifying.requalified-by-the-broker", "P-014");
    static final Guard WITHDRAWN_BY_THE_BROKER =
            byTheBroker(WithdrawSupplier.class, "services2024.qualifying.withdrawn-by-the-broker", "P-356");
    static final Guard REINSTATED_BY_THE_BROKER =
            byTheBroker(ReinstateSupplier.class, "services2024.qualifying.reinstated-by-the-broker", "P-356");
    static final Guard PUBLISHED_BY_THE_BROKER =
            byTheBroker(PublishDocument.class, "services2024.qualifying.published-by-the-broker", "P-016", "P-018");
    static final Guard CORRECTED_BY_THE_BROKER =
            byTheBroker(Correct.class, "services2024.qualifying.corrected-by-the-broker", "P-018");

    static final Guard LEGAL_FORM = Guard.of(
                    RegisterSupplier.class, "services2024.qualifying.legal-form", "P-010", "P-009")
            .requires(c -> FORMS.contains(c.action().form()))
            .showing(c -> List.of(Fact.of("form", c.action().form())))
            .wouldPass(c ->
                    Text.of("une des formes : {0}", "one of the forms: {0}").with(Wording.of(FORMS)));

    static final Guard ONE_OF_THE_SEVEN = Guard.toward(
                    QualifySupplier.class, "services2024.qualifying.one-of-the-seven", "P-022")
            .requires(s -> s.target().category() instanceof ServiceCategory)
            .showing(s -> List.of(Fact.of("category", s.target().category())))
            .wouldPass("une des sept catégories du guide", "one of the seven categories of the guide");

    static final Guard CRITERIA_OF_THE_SEVEN = Guard.of(
                    ReviseCriteria.class, "services2024.qualifying.criteria-of-the-seven", "P-022")
            .requires(c -> c.action().category() instanceof ServiceCategory)
            .showing(c -> List.of(Fact.of("category", c.action().category())))
            .wouldPass("une des sept catégories du guide", "one of the seven categories of the guide");

    static final Guard REQUALIFIED_AFTER_A_REVISION = Guard.toward(
                    RequalifySupplier.class, "services2024.qualifying.requalified-after-a-revision", "P-354")
            .requires(s -> qualification(s, s.target()) == QualificationStatus.REQUALIFICATION_REQUIRED)
            .showing(s -> List.of(
                    Fact.of("category", s.target().category()),
                    Fact.of("État", "Status", qualification(s, s.target()))))
            .wouldPass(
                    "une catégorie dont les critères ont été révisés depuis la qualification",
                    "a category whose criteria were revised since the qualification");

    static final DutyRule REQUALIFICATION_OWED = DutyRule.each(
                    Requalification::owed,
                    Role.SUPPLIER,
                    Role.BROKER,
                    "services2024.qualifying.requalification-owed",
                    "P-354")
            .after(Criteria.class)
            .from(s -> Optional.of(s.target().revision().on()))
            .until(s -> s.target().done());

    static final Advice WITHOUT_AGREEMENT = Advice.on(
                    QualifySupplier.class, "services2024.qualifying.without-agreement", "P-015", "P-375")
            .says(
                    "Chaque prestataire qualifié au Catalogue a signé une entente-cadre; la source ne dit pas si elle précède"
                            + " la qualification.",
                    "Each supplier qualified in the Catalogue has signed a framework agreement; the source does not say"
                            + " whether it precedes the qualification.")
            .when(c -> !bound(c, c.action().target()))
            .showing(c -> List.of(Fact.of("supplier", c.action().supplier())))
            .namesGap();

    static final Computation SUMMARY_TABLE = Computation.of(
                    SummaryTable.class,
                    "services2024.qualifying.summary-table",
                    "P-087",
                    "P-088",
                    "P-107",
                    "P-117",
                    "P-153")
            .answers(i ->
                    Answer.of(SupplierTable.of(Catalogue.of(i), i.happened().date())));

    static final Computation CURRENT_DOCUMENTATION = Computation.of(
                    CurrentDocumentation.class,
                    "services2024.qualifying.current-documentation",
                    "P-082",
                    "P-086",
                    "P-089")
            .answers(i -> Answer.of(
                    TheCatalogue.documents(Catalogue.of(i), i.happened().date())));

    static final Computation ACCESS = Computation.of(
                    CatalogueAccess.class, "services2024.qualifying.access", "P-347", "P-346")
            .answers(QualifyingSuppliers::access);

    static final List<Rule> RULES = List.of(
            OPENED_BY_THE_BROKER,
            REGISTERED_BY_THE_BROKER,
            AGREED_BY_THE_BROKER,
            QUALIFIED_BY_THE_BROKER,
            REVISED_BY_THE_BROKER,
            REQUALIFIED_BY_THE_BROKER,
            WITHDRAWN_BY_THE_BROKER,
            REINSTATED_BY_THE_BROKER,
            PUBLISHED_BY_THE_BROKER,
            CORRECTED_BY_THE_BROKER,
            LEGAL_FORM,
            ONE_OF_THE_SEVEN,
            CRITERIA_OF_THE_SEVEN,
            REQUALIFIED_AFTER_A_REVISION,
            REQUALIFICATION_OWED,
            WITHOUT_AGREEMENT,
            SUMMARY_TABLE,
            CURRENT_DOCUMENTATION,
            ACCESS,
            Provision.right(ReviseCriteria.class, "services2024.qualifying.criteria-may-change", "P-353"),
            Provision.right(WithdrawSupplier.class, "services2024.qualifying.temporary-exclusion", "P-356"),
            Provision.standing(Role.BROKER, "services2024.qualifying.performance", "P-049", "P-019"),
            Provision.standing(Role.BROKER, "services2024.qualifying.agreements-respected", "P-050"),
            Provision.standing(Role.BROKER, "services2024.qualifying.agreements-updated", "P-051"),
            Provision.standing(Role.SUPPLIER, "services2024.qualifying.running-contracts", "P-355"),
            Provision.standing(Role.CLIENT, "services2024.qualifying.account-request", "P-345"),
            Provision.reference(Catalogue.class, "services2024.qualifying.catalogue", "P-004", "P-020"),
            Provision.reference(
                    CatalogueSupplier.class, "services2024.qualifying.framework-agreement", "P-007", "P-351", "P-352"),
            Provision.reference(LegalForm.class, "services2024.qualifying.legal-forms", "P-009"),
            Provision.reference(ServicesDocument.class, "services2024.qualifying.criteria-document", "P-348", "P-349"));

    private QualifyingSuppliers() {}

    private static Guard byTheBroker(Class<? extends Action> action, String key, String... rows) {
        return Guard.by(action, List.of(Role.BROKER), key, rows);
    }

    private static QualificationStatus qualification(Situation s, SupplierCategory of) {
        return Catalogue.of(s)
                .qualification(of.supplier(), of.category(), s.happened().date());
    }

    private static boolean bound(Situation s, SupplierCategory of) {
        return Catalogue.of(s)
                .supplier(of.supplier())
                .filter(x -> x.boundOn(s.happened().date()))
                .isPresent();
    }

    private static Answer<Boolean> access(Inquiry<CatalogueAccess> i) {
        Role role = i.setting().actor().role();
        if (role == Role.BROKER) {
            return Answer.of(true, Fact.of("Rôle", "Role", role));
        }
        return EligibleBodies.on(i)
                .map(list -> Answer.of(
                        list.value().bodies().contains(i.setting().actor().organisation()),
                        Fact.of(
                                "Organisation",
                                "Organisation",
                                i.setting().actor().organisation()),
                        EligibleBodies.fact(list)))
                .orElseGet(() -> Answer.notKnown(EligibleBodies.missing(i)));
    }
}
