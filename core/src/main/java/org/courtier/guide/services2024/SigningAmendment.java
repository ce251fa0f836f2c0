package org.courtier.guide.services2024;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.contract.AmendmentVersion;
import org.courtier.contract.ContractAmendment;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.Party;
import org.courtier.decision.Aim;
import org.courtier.decision.Case;
import org.courtier.decision.Guard;
import org.courtier.decision.Rule;
import org.courtier.dossier.Attestations;
import org.courtier.party.Regime;
import org.courtier.party.Role;
import org.courtier.pricing.Choice;
import org.courtier.rule.Fact;
import org.courtier.text.Text;

/** Who signs an amendment, and what has to be there first (section 4.3 and note 2 of section 4.10); each rule stands twice. */
final class SigningAmendment {

    static final Guard SIGNED_BY = Guard.by(
            SignContractAmendment.class,
            List.of(Role.SIGNATORY, Role.SUPPLIER),
            "services2024.contract-amendment.signed-by",
            "P-253");

    static final Guard REPORTED_BY = Guard.by(
            ReportAmendmentSignature.class,
            List.of(Role.CLIENT, Role.SIGNATORY, Role.SUPPLIER),
            "services2024.contract-amendment.reported-by",
            "P-253");

    static final Guard FOR_ONES_PARTY = Guard.of(
                    SignContractAmendment.class, "services2024.contract-amendment.for-ones-party", "P-253")
            .requires(c -> c.setting().actor().role()
                    == SigningContract.signing(c.action().party()))
            .showing(c -> List.of(Fact.of("party", c.action().party())))
            .wouldPass(
                    "chaque partie signe pour elle-même : le client par son signataire",
                    "each party signs for itself: the client by its signatory");

    static final Guard FOR_THE_RETAINED_SUPPLIER = Guard.of(
                    SignContractAmendment.class, "services2024.contract-amendment.for-the-retained-supplier", "P-253")
            .when(c -> c.action().party() == Party.SUPPLIER && c.has(Choice.class))
            .requires(c -> c.setting()
                    .actor()
                    .organisation()
                    .equals(c.part(Choice.class).retained().organisation()))
            .showing(c -> List.of(Fact.of(
                    "Organisation du signataire",
                    "Signatory's organisation",
                    c.setting().actor().organisation())))
            .wouldPass(c -> Text.of("la signature de : {0}", "a signature by: {0}")
                    .with(c.part(Choice.class).retained().words()));

    static final List<Rule> RULES = rules();

    private SigningAmendment() {}

    private static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(List.of(SIGNED_BY, REPORTED_BY, FOR_ONES_PARTY, FOR_THE_RETAINED_SUPPLIER));
        both(SignContractAmendment.class, "services2024.contract-amendment.", rules);
        both(ReportAmendmentSignature.class, "services2024.contract-amendment.reported-", rules);
        return List.copyOf(rules);
    }

    private static <A extends AmendmentSigning> void both(Class<A> action, String prefix, List<Rule> rules) {
        rules.add(onceAParty(action, prefix + "once-a-party"));
        rules.add(validated(action, prefix + "validated-first"));
        rules.add(confirmed(action, ServicesAttestation.AMENDMENT_LCOP_17, Regime.LCOP, prefix + "lcop-17", "P-246"));
        rules.add(confirmed(
                action,
                ServicesAttestation.AMENDMENT_ACCOUNTABILITY,
                Regime.LCOP,
                prefix + "accountability-directive",
                "P-247"));
        rules.add(confirmed(action, ServicesAttestation.AMENDMENT_RCTI_74, Regime.RCTI, prefix + "rcti-74", "P-248"));
    }

    private static <A extends AmendmentSigning> Guard onceAParty(Class<A> action, String key) {
        return Guard.of(action, key, "P-253")
                .says("Chaque partie signe l'avenant une fois.", "Each party signs the amendment once.")
                .impossible()
                .requires(c -> amendment(c)
                        .filter(a -> a.of(c.action().party()).isEmpty())
                        .isPresent())
                .showing(c -> List.of(
                        Fact.of("number", c.action().target()),
                        Fact.of("party", c.action().party())))
                .wouldPass(
                        "un avenant demandé, que cette partie n'a pas signé",
                        "an amendment that was asked for and that this party has not signed");
    }

    private static <A extends AmendmentSigning> Guard validated(Class<A> action, String key) {
        return Guard.toward(action, key, "P-331", "P-251", "P-252")
                .concerns(ContractAmendments.class)
                .requires(a -> version(a)
                        .filter(v -> v.stamped() && v.prepared().mayPrecede(a.happened()))
                        .isPresent())
                .showing(a -> List.of(
                        Fact.of("number", a.target()),
                        Fact.of("Version finale", "Final version", version(a).map(AmendmentVersion::prepared))))
                .wouldPass(
                        "un avenant que le Courtier a validé et tamponné avant la signature",
                        "an amendment that the Broker validated and stamped before the signature");
    }

    /** The client's own compliance, which it confirms of this amendment before it signs: the texts are outside the guide. */
    private static <A extends AmendmentSigning> Guard confirmed(
            Class<A> action, ServicesAttestation kind, Regime regime, String key, String row) {
        return Guard.of(action, key, row)
                .concerns(ContractAmendments.class)
                .when(c -> c.action().party() == Party.CLIENT && ClientRegimes.include(c, regime))
                .requires(c -> amendment(c)
                        .filter(a -> Attestations.in(c).since(kind, a.requested()).stream()
                                .anyMatch(x -> x.on().mayPrecede(c.happened())))
                        .isPresent())
                .standingOn(c -> Attestations.in(c).facts(kind))
                .showing(c -> List.of(Fact.of(
                        kind.label(), Text.of("non attesté pour cet avenant", "not attested for this amendment"))))
                .wouldPass(c -> Text.of("d'abord, l'attestation : {0}", "first, the attestation: {0}")
                        .with(kind.label()));
    }

    private static Optional<AmendmentVersion> version(Aim<Integer> a) {
        return AmendingContract.find(a).flatMap(ContractAmendment::version);
    }

    private static Optional<ContractAmendment> amendment(Case<? extends AmendmentSigning> c) {
        return ContractAmendments.in(c).find(c.action().target());
    }
}
