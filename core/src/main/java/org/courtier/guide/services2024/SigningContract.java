package org.courtier.guide.services2024;

import static org.courtier.guide.services2024.ServicesDocument.COMMITMENT_FORM;
import static org.courtier.guide.services2024.ServicesDocument.SPECIFIC_CONTRACT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Document;
import org.courtier.contract.FinalVersions;
import org.courtier.contract.Party;
import org.courtier.contract.Preparation;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.contract.Transmissions;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Due;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Inquiry;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.party.Role;
import org.courtier.pricing.Choice;
import org.courtier.rule.Fact;
import org.courtier.text.Text;

/** Section 3.5, steps 8 to 10: the parties sign in either order, and the client sends the Broker what they signed. */
final class SigningContract {

    static final Guard SENT_BY = Guard.by(
            List.of(SendContractToSupplier.class, TransmitSignedContract.class),
            List.of(Role.CLIENT),
            "services2024.signing.sent-by",
            "P-221",
            "P-224");

    static final Guard SIGNED_BY = Guard.by(
            SignContract.class,
            List.of(Role.SIGNATORY, Role.SUPPLIER),
            "services2024.signing.signed-by",
            "P-341",
            "P-220",
            "P-223");

    static final Guard REPORTED_BY = Guard.by(
            List.of(ReportSignature.class, ReportFormSignature.class),
            List.of(Role.CLIENT, Role.SIGNATORY, Role.SUPPLIER),
            "services2024.signing.reported-by",
            "P-341");

    static final Guard FOR_ONES_PARTY = Guard.of(SignContract.class, "services2024.signing.for-ones-party", "P-341")
            .requires(c -> c.setting().actor().role() == signing(c.action().party()))
            .showing(c -> List.of(Fact.of("party", c.action().party())))
            .wouldPass(
                    "chaque partie signe pour elle-même : le client par son signataire",
                    "each party signs for itself: the client by its signatory");

    static final Guard FOR_THE_RETAINED_SUPPLIER = Guard.of(
                    SignContract.class, "services2024.signing.for-the-retained-supplier", "P-223", "P-341")
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

    static final Guard CONTRACT_THERE = Guard.prior(
                    List.of(ReportSignature.class, ReportFormSignature.class),
                    "services2024.signing.contract-there",
                    "P-215")
            .says("Rien ne se signe avant d'exister.", "Nothing is signed before it exists.")
            .impossible()
            .requires(s -> s.find(Preparation.class)
                    .flatMap(Preparation::draftsPrepared)
                    .isPresent())
            .showing(s -> List.of(Fact.of("Versions préliminaires", "Preliminary versions", Optional.empty())))
            .wouldPass("d'abord, les versions préliminaires (étape 5)", "first, the preliminary versions (step 5)");

    static final Guard RETAINED_STILL = Guard.prior(
                    List.of(SignContract.class, ReportSignature.class), "services2024.signing.retained-still", "P-194")
            .concerns(Choice.class)
            .concerns(Signatures.class)
            .when(s -> s.has(Preparation.class))
            .requires(s -> s.find(Choice.class)
                    .filter(c -> c.retained().equals(s.part(Preparation.class).retained()))
                    .isPresent())
            .showing(s -> List.of(
                    Fact.of(
                            "Prestataire retenu",
                            "Retained supplier",
                            s.find(Choice.class).map(Choice::retained)),
                    Fact.of(
                            "Contrat préparé pour",
                            "Contract prepared for",
                            s.part(Preparation.class).retained())))
            .wouldPass(
                    "un contrat préparé pour le prestataire retenu",
                    "a contract prepared for the supplier that is retained");

    static final Guard FINAL_VERSION = Guard.prior(
                    List.of(SignContract.class, ReportSignature.class),
                    "services2024.signing.final-version",
                    "P-330",
                    "P-219")
            .concerns(FinalVersions.class)
            .concerns(Signatures.class)
            .requires(s -> s.find(FinalVersions.class)
                    .filter(f -> f.stamped() && f.sent().mayPrecede(s.happened()))
                    .isPresent())
            .showing(s -> List.of(Fact.of(
                    "Versions finales envoyées",
                    "Final versions sent",
                    s.find(FinalVersions.class).map(FinalVersions::sent))))
            .wouldPass(
                    "la version finale, tamponnée par le Courtier, reçue avant la signature",
                    "the final version, stamped by the Broker, received before the signature");

    static final DutyRule CLIENT_SIGNS = DutyRule.of(Role.CLIENT, Role.BROKER, "services2024.signing.client", "P-220")
            .after(FinalVersions.class)
            .from(s -> Optional.of(s.part(FinalVersions.class).sent()))
            .until(s -> signedByTheClient(Signatures.in(s)));

    static final DutyRule CONTRACT_SENT = DutyRule.of(
                    Role.CLIENT, Role.SUPPLIER, "services2024.signing.contract-sent", "P-221")
            .after(Signatures.class)
            .from(s -> on(s, Party.CLIENT))
            .until(s -> Transmissions.in(s).contractToSupplier().or(() -> on(s, Party.SUPPLIER)));

    static final Guard FINAL_VERSION_SENT = Guard.of(
                    SendContractToSupplier.class, "services2024.signing.final-version-sent", "P-221", "P-330")
            .after(FinalVersions.class)
            .requires(c -> c.action().documents().stream()
                    .anyMatch(c.part(FinalVersions.class).contract()::sameEditionAs))
            .showing(c -> List.of(Fact.of("documents", c.action().documents())))
            .wouldPass(c -> c.part(FinalVersions.class).contract().words());

    static final Guard CONTRACT_ALONE = Guard.of(
                    SendContractToSupplier.class, "services2024.signing.contract-alone", "P-222", "P-413")
            .lacking(c -> c.action().documents().stream()
                    .filter(d -> d.kind() != SPECIFIC_CONTRACT)
                    .map(d -> Fact.of("documents", d))
                    .toList())
            .wouldPass("le contrat seulement", "the contract alone");

    static final DutyRule SUPPLIER_SIGNS = DutyRule.of(
                    Role.SUPPLIER, Role.CLIENT, "services2024.signing.supplier", "P-223")
            .after(Transmissions.class)
            .from(s -> s.part(Transmissions.class).contractToSupplier())
            .until(s -> on(s, Party.SUPPLIER));

    static final Guard SIGNED_FIRST = Guard.prior(
                    TransmitSignedContract.class, "services2024.signing.signed-first", "P-224")
            .after(Signatures.class)
            .requires(s -> s.part(Signatures.class)
                    .concluded()
                    .filter(m -> m.mayPrecede(s.happened()))
                    .isPresent())
            .showing(s -> List.of(Fact.of(
                    "Signature des deux parties",
                    "Signature by both parties",
                    s.part(Signatures.class).concluded())))
            .wouldPass("un contrat signé par les deux parties", "a contract signed by both parties");

    static final Guard SIGNED_COPIES = Guard.of(
                    TransmitSignedContract.class, "services2024.signing.signed-copies", "P-224", "P-225")
            .requires(c -> !c.action().documents().isEmpty()
                    && c.action().documents().stream().allMatch(d -> isSigned(d, Signatures.in(c))))
            .showing(c -> List.of(Fact.of("documents", c.action().documents())))
            .wouldPass(
                    "une copie du contrat signé et du formulaire d'engagement signé, ou de l'un d'eux",
                    "a copy of the signed contract and of the signed commitment form, or of one of them");

    static final Computation DEADLINE = Computation.deadline(
                    TransmissionDeadline.class, "services2024.signing.transmission-deadline", "P-224", "P-298")
            .after(Signatures.class)
            .answers(SigningContract::deadline);

    static final DutyRule CONTRACT_TO_BROKER = DutyRule.of(
                    Role.CLIENT, Role.BROKER, "services2024.signing.contract-to-broker", "P-224", "P-298")
            .from(s -> Signatures.in(s).concluded())
            .due((s, since) -> Due.On.of(counted(s, since)))
            .until(s -> Transmissions.in(s).contractToBroker());

    static final DutyRule FORM_TO_BROKER = DutyRule.of(
                    Role.CLIENT, Role.BROKER, "services2024.signing.form-to-broker", "P-225")
            .from(s -> Signatures.in(s).concluded())
            .due((s, since) -> Due.On.of(counted(s, since)))
            .until(s -> Transmissions.in(s).formToBroker());

    static final List<Rule> RULES = Stream.of(
                    List.of(
                            SENT_BY,
                            SIGNED_BY,
                            REPORTED_BY,
                            FOR_ONES_PARTY,
                            FOR_THE_RETAINED_SUPPLIER,
                            CONTRACT_THERE,
                            RETAINED_STILL,
                            FINAL_VERSION,
                            CLIENT_SIGNS,
                            CONTRACT_SENT,
                            FINAL_VERSION_SENT,
                            CONTRACT_ALONE,
                            SUPPLIER_SIGNS,
                            SIGNED_FIRST,
                            SIGNED_COPIES,
                            DEADLINE,
                            CONTRACT_TO_BROKER,
                            FORM_TO_BROKER),
                    SigningForm.RULES)
            .flatMap(List::stream)
            .toList();

    private SigningContract() {}

    static Role signing(Party party) {
        return party == Party.CLIENT ? Role.SIGNATORY : Role.SUPPLIER;
    }

    private static Optional<Moment> on(Situation s, Party party) {
        return Signatures.in(s).of(party).map(Signature::on);
    }

    private static Optional<Moment> signedByTheClient(Signatures signatures) {
        return signatures
                .of(Party.CLIENT)
                .flatMap(contract -> signatures
                        .commitmentForm()
                        .map(form -> Stream.of(contract.on(), form.on())
                                .max(Moment.BY_DATE_THEN_TIME)
                                .orElseThrow()));
    }

    private static boolean isSigned(Document document, Signatures signatures) {
        return document.kind() == SPECIFIC_CONTRACT
                || document.kind() == COMMITMENT_FORM
                        && signatures.commitmentForm().isPresent();
    }

    private static Answer<Certificate> deadline(Inquiry<TransmissionDeadline> q) {
        return q.part(Signatures.class)
                .concluded()
                .map(m -> Answer.of(counted(q, m)))
                .orElseGet(() -> Answer.notKnown(
                        Fact.of("Signature des deux parties", "Signature by both parties", Optional.empty())));
    }

    static Certificate counted(Situation s, Moment concluded) {
        LocalDate last = concluded.date();
        return s.setting()
                .calendar()
                .certify(
                        last,
                        Figures.TRANSMISSION_DAYS.on(last),
                        Text.of("dernière signature des parties", "last signature of the parties"));
    }
}
