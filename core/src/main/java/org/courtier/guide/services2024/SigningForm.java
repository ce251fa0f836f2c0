package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.contract.Party;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.decision.Case;
import org.courtier.decision.Guard;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.rule.Fact;

/**
 * Who signs what, and together with what: one signature a party, and the responsibility commitment form by the client alone, by
 * the same person at the same time (section 3.2 and steps 8 and 9).
 *
 * <p>Each rule stands twice: for the signing that is asked for, and for the one that is told afterwards.
 */
final class SigningForm {

    static final List<Rule> RULES = List.of(
            onceAParty(SignContract.class, "services2024.signing.once-a-party"),
            onceAParty(ReportSignature.class, "services2024.signing.reported-once-a-party"),
            ofTheClient(SignContract.class, "services2024.signing.form-of-the-client"),
            ofTheClient(ReportSignature.class, "services2024.signing.reported-form-of-the-client"),
            sameSignatory(SignContract.class, "services2024.signing.form-same-signatory"),
            sameSignatory(ReportSignature.class, "services2024.signing.reported-form-same-signatory"),
            sameDay(SignContract.class, "services2024.signing.form-same-day"),
            sameDay(ReportSignature.class, "services2024.signing.reported-form-same-day"),
            formOnce(),
            formApartSameSignatory(),
            formApartSameDay());

    private SigningForm() {}

    private static <A extends Signing> Guard onceAParty(Class<A> action, String key) {
        return Guard.of(action, key, "P-341")
                .says("Chaque partie signe le contrat une fois.", "Each party signs the contract once.")
                .impossible()
                .requires(c -> Signatures.in(c).of(c.action().party()).isEmpty())
                .showing(c -> List.of(Fact.of("party", c.action().party())))
                .wouldPass("la signature de l'autre partie", "the other party's signature");
    }

    private static <A extends Signing> Guard ofTheClient(Class<A> action, String key) {
        return Guard.of(action, key, "P-413", "P-222")
                .concerns(Signatures.class)
                .requires(c -> c.action()
                        .commitmentForm()
                        .filter(f -> c.action().party() != Party.CLIENT || f.party() != Party.CLIENT)
                        .isEmpty())
                .showing(c -> List.of(
                        Fact.of("party", c.action().party()),
                        Fact.of("commitmentForm", c.action().commitmentForm().map(Signature::party))))
                .wouldPass("un formulaire signé par le client seulement", "a form signed by the client alone");
    }

    private static <A extends Signing> Guard sameSignatory(Class<A> action, String key) {
        return Guard.of(action, key, "P-100")
                .concerns(Signatures.class)
                .when(c -> c.action().party() == Party.CLIENT && form(c).isPresent())
                .requires(c -> form(c).map(Signature::signatory)
                        .equals(Optional.of(c.action().signatory(c))))
                .showing(c -> List.of(Fact.of("commitmentForm", form(c).map(Signature::signatory))))
                .wouldPass(
                        "un formulaire signé par le signataire du contrat",
                        "a form signed by the signatory of the contract");
    }

    private static <A extends Signing> Guard sameDay(Class<A> action, String key) {
        return Guard.of(action, key, "P-101")
                .concerns(Signatures.class)
                .when(c -> c.action().party() == Party.CLIENT)
                .requires(c -> form(c).filter(f -> sameDay(f, c)).isPresent())
                .showing(c -> List.of(Fact.of("commitmentForm", form(c).map(Signature::on))))
                .wouldPass(
                        "le formulaire signé le même jour que le contrat",
                        "the form signed on the same day as the contract");
    }

    private static Guard formOnce() {
        return Guard.prior(ReportFormSignature.class, "services2024.signing.form-once", "P-100")
                .says("Le formulaire d'engagement se signe une fois.", "The commitment form is signed once.")
                .impossible()
                .lacking(s -> Signatures.in(s).commitmentForm().stream()
                        .map(f -> Fact.of("Formulaire signé", "Form signed", f.on()))
                        .toList())
                .wouldPass("un formulaire que personne n'a signé", "a form that nobody has signed");
    }

    private static Guard formApartSameSignatory() {
        return Guard.of(ReportFormSignature.class, "services2024.signing.form-apart-same-signatory", "P-100")
                .concerns(Signatures.class)
                .when(c -> ofTheContract(c).isPresent())
                .requires(c -> ofTheContract(c)
                        .map(Signature::signatory)
                        .equals(Optional.of(c.action().signatory())))
                .showing(c -> List.of(Fact.of("signatory", c.action().signatory())))
                .wouldPass(
                        "un formulaire signé par le signataire du contrat",
                        "a form signed by the signatory of the contract");
    }

    private static Guard formApartSameDay() {
        return Guard.prior(ReportFormSignature.class, "services2024.signing.form-apart-same-day", "P-101")
                .concerns(Signatures.class)
                .when(s -> ofTheContract(s).isPresent())
                .requires(s -> ofTheContract(s).filter(x -> sameDay(x, s)).isPresent())
                .showing(s -> List.of(Fact.of(
                        "Contrat signé par le client",
                        "Contract signed by the client",
                        ofTheContract(s).map(Signature::on))))
                .wouldPass(
                        "le formulaire signé le même jour que le contrat",
                        "the form signed on the same day as the contract");
    }

    /** Gives the form's signature: the one that comes with the contract's, or the one already told. */
    private static Optional<Signature> form(Case<? extends Signing> c) {
        return c.action().commitmentForm().or(() -> Signatures.in(c).commitmentForm());
    }

    private static Optional<Signature> ofTheContract(Situation s) {
        return Signatures.in(s).of(Party.CLIENT);
    }

    // "at the same time" has no tolerance in the source: the same day in Québec
    private static boolean sameDay(Signature signature, Situation s) {
        return signature.on().date().equals(s.happened().date());
    }
}
