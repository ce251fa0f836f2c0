package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractTerm;
import org.courtier.decision.Case;
import org.courtier.decision.Guard;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.rule.Fact;

/** Section 4.3, what an amendment cannot change: the three years and the scope; each rule stands twice. */
final class AmendmentLimits {

    static final List<Rule> RULES = rules();

    private AmendmentLimits() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        both(RequestContractAmendment.class, "services2024.contract-amendment.", rules);
        both(ReportContractAmendment.class, "services2024.contract-amendment.reported-", rules);
        return List.copyOf(rules);
    }

    private static <A extends AmendmentAsking> void both(Class<A> action, String prefix, List<Rule> rules) {
        rules.add(threeYears(action, prefix + "three-years"));
        rules.add(knownTerm(action, prefix + "known-term"));
        rules.add(scope(action, prefix + "scope"));
        rules.add(catalogueOnly(action, prefix + "catalogue-only"));
    }

    private static <A extends AmendmentAsking> Guard threeYears(Class<A> action, String key) {
        return Guard.of(action, key, "P-243", "P-332")
                .concerns(ContractTerm.class)
                .reading(LeapDayTerm.READING)
                .when(c -> c.has(ContractTerm.class) && end(c).isPresent())
                .requires(c -> !end(c).get().isAfter(limit(c)))
                .showing(c -> List.of(
                        Fact.of("change", end(c)),
                        Fact.of(
                                "Début du contrat",
                                "Start of the contract",
                                c.part(ContractTerm.class).start())))
                .wouldPass(c -> SettingTerm.upTo(limit(c)));
    }

    private static <A extends AmendmentAsking> Guard knownTerm(Class<A> action, String key) {
        return Guard.of(action, key, "P-243")
                .says(
                        "L'avenant qui change la durée se mesure au début du contrat, qu'il ne précède pas.",
                        "An amendment of the term is measured from the start of the contract, which it does not precede.")
                .impossible()
                .when(c -> end(c).isPresent())
                .requires(c -> c.find(ContractTerm.class)
                        .filter(t -> !end(c).get().isBefore(t.start()))
                        .isPresent())
                .showing(c -> List.of(
                        Fact.of("change", end(c)),
                        Fact.of(
                                "Début du contrat",
                                "Start of the contract",
                                c.find(ContractTerm.class).map(ContractTerm::start))))
                .wouldPass(
                        "une durée consignée, et un dernier jour qui ne précède pas son début",
                        "a term on record, and a last day that does not precede its start");
    }

    private static <A extends AmendmentAsking> Guard scope(Class<A> action, String key) {
        return Guard.of(action, key, "P-244")
                .concerns(ContractAmendments.class)
                .requires(c -> !c.action().change().changesScope()
                        && c.action().change().addedCategories().isEmpty())
                .showing(c -> List.of(
                        Fact.of(
                                "Portée modifiée",
                                "Scope changed",
                                c.action().change().changesScope()),
                        Fact.of(
                                "Catégories ajoutées",
                                "Added categories",
                                c.action().change().addedCategories())))
                .wouldPass(
                        "un avenant dans la portée des offres; pour une autre catégorie, un autre contrat",
                        "an amendment within the scope of the offers; for another category, another contract");
    }

    private static <A extends AmendmentAsking> Guard catalogueOnly(Class<A> action, String key) {
        return Guard.of(action, key, "P-245")
                .concerns(ContractAmendments.class)
                .requires(c -> c.action().change().otherServices().isEmpty())
                .showing(c -> List.of(Fact.of(
                        "Services hors Catalogue",
                        "Services outside the Catalogue",
                        c.action().change().otherServices())))
                .wouldPass("les catégories du Catalogue seulement", "the categories of the Catalogue alone");
    }

    private static Optional<LocalDate> end(Case<? extends AmendmentAsking> c) {
        return c.action().change().end();
    }

    private static LocalDate limit(Situation s) {
        return SettingTerm.limit(s, s.part(ContractTerm.class).start());
    }
}
