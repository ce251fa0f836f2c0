package org.courtier.catalogue;

import java.util.List;
import java.util.function.Function;
import org.courtier.decision.Aimed;
import org.courtier.decision.Guard;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.party.SupplierId;
import org.courtier.rule.Fact;

/**
 * What the catalogue of every stream demands, whatever its guide: nothing is registered, concluded, qualified, withdrawn or ended
 * twice, and nothing is said of a supplier that nobody registered. Who may act is said by each guide.
 */
public final class CatalogueRules {

    static final Guard REGISTERED_ONCE = Guard.of(RegisterSupplier.class, "catalogue.registered-once")
            .says("Un prestataire n'est inscrit qu'une fois.", "A supplier is registered only once.")
            .requires(c -> Catalogue.of(c).supplier(c.action().supplier()).isEmpty())
            .showing(c -> List.of(Fact.of("supplier", c.action().supplier())))
            .wouldPass("un prestataire qui n'est pas inscrit", "a supplier that is not registered");

    static final Guard AGREEMENT_ONCE = Guard.toward(ConcludeFrameworkAgreement.class, "catalogue.agreement-once")
            .says(
                    "L'entente-cadre avec un prestataire n'est conclue qu'une fois : elle n'a pas de date de fin.",
                    "The framework agreement with a supplier is concluded only once: it has no end date.")
            .lacking(s -> agreement(s, s.target()))
            .wouldPass("un prestataire sans entente-cadre", "a supplier without a framework agreement");

    static final Guard QUALIFIED_ONCE = Guard.toward(QualifySupplier.class, "catalogue.qualified-once")
            .says(
                    "Un prestataire n'est qualifié qu'une fois dans une catégorie; ensuite, il se requalifie.",
                    "A supplier is qualified for a category only once; after that, it requalifies.")
            .requires(s -> qualification(s, s.target()) == QualificationStatus.NOT_QUALIFIED)
            .showing(s -> List.of(
                    Fact.of("category", s.target().category()),
                    Fact.of("État", "Status", qualification(s, s.target()))))
            .wouldPass("une catégorie où il n'est pas qualifié", "a category for which it is not qualified");

    static final Guard VERSION_ONCE = Guard.of(ReviseCriteria.class, "catalogue.criteria-version-once")
            .says(
                    "Une version des critères d'une catégorie ne paraît qu'une fois.",
                    "A version of a category's criteria appears only once.")
            .requires(c -> versions(c, c.action().category()).stream()
                    .noneMatch(v -> v.version().equals(c.action().version())))
            .showing(c -> List.of(Fact.of("version", c.action().version())))
            .wouldPass("une nouvelle version", "a new version");

    static final Guard WITHDRAWN_ONCE = Guard.toward(WithdrawSupplier.class, "catalogue.withdrawn-once")
            .says(
                    "Un prestataire déjà retiré du Catalogue n'en est pas retiré de nouveau.",
                    "A supplier already withdrawn from the Catalogue is not withdrawn again.")
            .requires(s -> !withdrawn(s, s.target()))
            .showing(s -> List.of(Fact.of("supplier", s.target())))
            .wouldPass("un prestataire présent au Catalogue", "a supplier present in the Catalogue");

    static final Guard REINSTATED_AFTER_WITHDRAWAL = Guard.toward(
                    ReinstateSupplier.class, "catalogue.reinstated-after-withdrawal")
            .says(
                    "Seul un prestataire retiré du Catalogue y est réintégré.",
                    "Only a supplier withdrawn from the Catalogue is reinstated in it.")
            .requires(s -> withdrawn(s, s.target()))
            .showing(s -> List.of(Fact.of("supplier", s.target())))
            .wouldPass("un prestataire retiré du Catalogue", "a supplier withdrawn from the Catalogue");

    private static final List<Rule> ALL = List.of(
            REGISTERED_ONCE,
            registered(ConcludeFrameworkAgreement.class, s -> s, "catalogue.registered-before-agreement"),
            registered(QualifySupplier.class, SupplierCategory::supplier, "catalogue.registered-before-qualification"),
            registered(
                    RequalifySupplier.class, SupplierCategory::supplier, "catalogue.registered-before-requalification"),
            registered(WithdrawSupplier.class, s -> s, "catalogue.registered-before-withdrawal"),
            AGREEMENT_ONCE,
            QUALIFIED_ONCE,
            VERSION_ONCE,
            WITHDRAWN_ONCE,
            REINSTATED_AFTER_WITHDRAWAL);

    private CatalogueRules() {}

    /** Gives the rules, in the order of the actions. */
    public static List<Rule> all() {
        return ALL;
    }

    private static <T, A extends Aimed<T>> Guard registered(
            Class<A> action, Function<T, SupplierId> supplier, String key) {
        return Guard.toward(action, key)
                .says("Un prestataire est d'abord inscrit.", "A supplier is first registered.")
                .requires(s ->
                        Catalogue.of(s).supplier(supplier.apply(s.target())).isPresent())
                .showing(s -> List.of(Fact.of("supplier", supplier.apply(s.target()))))
                .wouldPass("un prestataire inscrit", "a registered supplier");
    }

    private static List<Fact> agreement(Situation s, SupplierId supplier) {
        return Catalogue.of(s)
                .supplier(supplier)
                .flatMap(CatalogueSupplier::frameworkAgreement)
                .map(on -> List.of(
                        Fact.of("supplier", supplier),
                        Fact.of("Entente-cadre conclue", "Framework agreement concluded", on)))
                .orElse(List.of());
    }

    private static QualificationStatus qualification(Situation s, SupplierCategory of) {
        return Catalogue.of(s)
                .qualification(of.supplier(), of.category(), s.happened().date());
    }

    private static List<CriteriaVersion> versions(Situation s, Category category) {
        return s.find(Criteria.class).orElse(Criteria.NONE).of(category);
    }

    private static boolean withdrawn(Situation s, SupplierId supplier) {
        return Catalogue.of(s).withdrawn(supplier, s.happened().date());
    }
}
