package org.courtier.guide.services2024;

import java.util.List;
import org.courtier.contract.Authorisations;
import org.courtier.contract.Signatures;
import org.courtier.decision.Action;
import org.courtier.decision.Advice;
import org.courtier.decision.Guard;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.text.Text;
import org.courtier.text.Wording;

/**
 * What waits for which authorisation, in sections 3.4.3 and 3.5: a warning at the contact with the Broker, then the confirmation,
 * the final versions and every signature; or the contact itself under the strict reading ({@link AuthorisationMoment}).
 */
final class WaitingForAuthorisations {

    static final Advice WARNED_AT_CONTACT = Advice.upon(
                    List.of(ContactBroker.class),
                    "services2024.waiting.warned-at-contact",
                    "P-190",
                    "P-198",
                    "P-199",
                    "P-200")
            .reading(AuthorisationMoment.READING)
            .when(s -> !atContact(s) && !LackingAuthorisations.all(s).isEmpty())
            .showing(LackingAuthorisations::all)
            .recommends();

    static final Guard CHIEF_EXECUTIVE_AT_CONTACT = Guard.prior(
                    ContactBroker.class, "services2024.waiting.chief-executive-at-contact", "P-198", "P-190")
            .concerns(Authorisations.class)
            .reading(AuthorisationMoment.READING)
            .reading(UnconfirmedPrice.READING)
            .when(WaitingForAuthorisations::atContact)
            .lacking(LackingAuthorisations::chiefExecutive)
            .wouldPass(
                    "l'autorisation du dirigeant d'organisme obtenue pour ce choix",
                    "the chief executive's authorisation obtained for this choice");

    static final Guard FINANCIAL_AT_CONTACT = Guard.prior(
                    ContactBroker.class, "services2024.waiting.financial-at-contact", "P-199", "P-190")
            .concerns(Authorisations.class)
            .reading(AuthorisationMoment.READING)
            .when(WaitingForAuthorisations::atContact)
            .lacking(LackingAuthorisations::financial)
            .wouldPass(WaitingForAuthorisations::enough);

    static final Guard OTHERS_AT_CONTACT = Guard.prior(
                    ContactBroker.class, "services2024.waiting.others-at-contact", "P-200", "P-190")
            .concerns(Authorisations.class)
            .reading(AuthorisationMoment.READING)
            .when(WaitingForAuthorisations::atContact)
            .lacking(LackingAuthorisations::others)
            .wouldPass("toutes les autorisations déclarées, obtenues", "every declared authorisation obtained");

    static final Guard CHIEF_EXECUTIVE_BEFORE_FINAL = Guard.prior(
                    List.of(ConfirmAuthorisations.class, SendFinalVersions.class),
                    "services2024.waiting.chief-executive-before-final",
                    "P-173",
                    "P-198",
                    "P-361")
            .concerns(Authorisations.class)
            .reading(AuthorisationMoment.READING)
            .reading(UnconfirmedPrice.READING)
            .lacking(LackingAuthorisations::chiefExecutive)
            .wouldPass(
                    "l'autorisation du dirigeant d'organisme obtenue pour ce choix",
                    "the chief executive's authorisation obtained for this choice");

    static final Guard CHIEF_EXECUTIVE_BEFORE_SIGNATURE = Guard.prior(
                    List.of(SignContract.class, ReportSignature.class),
                    "services2024.waiting.chief-executive-before-signature",
                    "P-174",
                    "P-182")
            .concerns(Authorisations.class)
            .concerns(Signatures.class)
            .reading(UnconfirmedPrice.READING)
            .lacking(LackingAuthorisations::chiefExecutive)
            .wouldPass(
                    "l'autorisation du dirigeant d'organisme obtenue avant la signature",
                    "the chief executive's authorisation obtained before the signature");

    static final Guard FINANCIAL_BEFORE_FINAL = Guard.prior(
                    beforeFinalAndSignature(), "services2024.waiting.financial-before-final", "P-199", "P-211", "P-185")
            .concerns(Authorisations.class)
            .concerns(Signatures.class)
            .reading(AuthorisationMoment.READING)
            .lacking(LackingAuthorisations::financial)
            .wouldPass(WaitingForAuthorisations::enough);

    static final Guard OTHERS_BEFORE_FINAL = Guard.prior(
                    beforeFinalAndSignature(), "services2024.waiting.others-before-final", "P-185", "P-200", "P-361")
            .concerns(Authorisations.class)
            .concerns(Signatures.class)
            .reading(AuthorisationMoment.READING)
            .lacking(LackingAuthorisations::others)
            .wouldPass("toutes les autorisations déclarées, obtenues", "every declared authorisation obtained");

    static final List<Rule> RULES = List.of(
            WARNED_AT_CONTACT,
            CHIEF_EXECUTIVE_AT_CONTACT,
            FINANCIAL_AT_CONTACT,
            OTHERS_AT_CONTACT,
            CHIEF_EXECUTIVE_BEFORE_FINAL,
            CHIEF_EXECUTIVE_BEFORE_SIGNATURE,
            FINANCIAL_BEFORE_FINAL,
            OTHERS_BEFORE_FINAL);

    private WaitingForAuthorisations() {}

    private static List<Class<? extends Action>> beforeFinalAndSignature() {
        return List.of(ConfirmAuthorisations.class, SendFinalVersions.class, SignContract.class, ReportSignature.class);
    }

    private static boolean atContact(Situation s) {
        return s.reading(AuthorisationMoment.READING) == AuthorisationMoment.CONTACT;
    }

    private static Text enough(Situation s) {
        return LackingAuthorisations.estimatedTotal(s)
                .map(total -> Text.of(
                                "une autorisation financière obtenue, d'au moins {0}",
                                "a financial authorisation obtained, of at least {0}")
                        .with(Wording.of(total)))
                .orElse(Text.of("une autorisation financière obtenue", "a financial authorisation obtained"));
    }
}
