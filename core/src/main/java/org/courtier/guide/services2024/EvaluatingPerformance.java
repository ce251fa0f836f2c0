package org.courtier.guide.services2024;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.courtier.calendar.Certificate;
import org.courtier.calendar.Moment;
import org.courtier.contract.ContractLife;
import org.courtier.contract.ContractTerm;
import org.courtier.contract.ContractYear;
import org.courtier.contract.EndEvaluation;
import org.courtier.contract.RecordExchanges;
import org.courtier.contract.Signatures;
import org.courtier.contract.YearlyEvaluation;
import org.courtier.contract.YearlyEvaluations;
import org.courtier.decision.Advice;
import org.courtier.decision.Aim;
import org.courtier.decision.Answer;
import org.courtier.decision.Computation;
import org.courtier.decision.Due;
import org.courtier.decision.DutyRule;
import org.courtier.decision.Guard;
import org.courtier.decision.Provision;
import org.courtier.decision.Rule;
import org.courtier.decision.Situation;
import org.courtier.dossier.Attestation;
import org.courtier.dossier.AttestationKind;
import org.courtier.dossier.Attestations;
import org.courtier.party.Regime;
import org.courtier.party.Role;
import org.courtier.rule.Fact;
import org.courtier.text.Text;

/** Sections 4.7 to 4.9: the yearly evaluation at the Broker's request, and the one at the end of the contract. */
final class EvaluatingPerformance {

    static final Guard BY_THE_BROKER = Guard.by(
            List.of(RequestEvaluation.class, SupplyEvaluationTemplate.class),
            List.of(Role.BROKER),
            "services2024.evaluation.by-the-broker",
            "P-277",
            "P-280");

    static final Guard BY_THE_CLIENT = Guard.by(
            List.of(ProduceEvaluation.class, DrawUpEndEvaluation.class),
            List.of(Role.CLIENT),
            "services2024.evaluation.by-the-client",
            "P-278",
            "P-281");

    static final Guard SIGNED_BY = Guard.by(
            SignEndEvaluation.class, List.of(Role.CHIEF_EXECUTIVE), "services2024.evaluation.signed-by", "P-310");

    static final Guard YEAR_OF_THE_CONTRACT = Guard.of(
                    RequestEvaluation.class, "services2024.evaluation.year-of-the-contract", "P-277")
            .says(
                    "L'évaluation annuelle porte sur une année où le contrat était en cours, une fois par année.",
                    "The yearly evaluation is of a year in which the contract was in force, once a year.")
            .requires(c -> years(c).contains(new ContractYear(c.action().year()))
                    && YearlyEvaluations.in(c)
                            .of(new ContractYear(c.action().year()))
                            .isEmpty())
            .showing(c -> List.of(
                    Fact.of("year", new ContractYear(c.action().year())),
                    Fact.of("Années du contrat", "Years of the contract", years(c))))
            .wouldPass(
                    "une année du contrat dont l'évaluation n'est pas encore demandée",
                    "a year of the contract whose evaluation is not asked for yet");

    static final DutyRule REQUEST = DutyRule.each(
                    EvaluatingPerformance::years, Role.BROKER, Role.CLIENT, "services2024.evaluation.request", "P-277")
            .from(a -> Optional.of(firstDay(a)))
            .due((a, since) -> new Due.Yearly(LocalDate.of(a.target().value(), 12, 31)))
            .until(a -> YearlyEvaluations.in(a).of(a.target()).map(YearlyEvaluation::requested));

    static final Guard TEMPLATE_OF_A_REQUEST = Guard.toward(
                    SupplyEvaluationTemplate.class, "services2024.evaluation.template-of-a-request", "P-280")
            .requires(EvaluatingPerformance::isRequested)
            .showing(a -> List.of(Fact.of("year", a.target())))
            .wouldPass("une année dont l'évaluation est demandée", "a year whose evaluation is asked for");

    static final Guard TEMPLATE = Guard.of(
                    SupplyEvaluationTemplate.class, "services2024.evaluation.template", "P-280", "P-285", "P-286")
            .requires(c -> c.action().template().kind() == ServicesDocument.EVALUATION_TEMPLATE)
            .showing(c -> List.of(Fact.of("template", c.action().template())))
            .wouldPass(c -> ServicesDocument.EVALUATION_TEMPLATE.label());

    static final DutyRule TEMPLATE_SUPPLY = DutyRule.each(
                    s -> YearlyEvaluations.in(s).each(),
                    Role.BROKER,
                    Role.CLIENT,
                    "services2024.evaluation.template-supply",
                    "P-280")
            .from(a -> Optional.of(a.target().requested()))
            .until(a -> a.target().templateSupplied());

    static final Guard EVALUATION_OF_A_REQUEST = Guard.toward(
                    ProduceEvaluation.class, "services2024.evaluation.of-a-request", "P-278")
            .requires(EvaluatingPerformance::isRequested)
            .showing(a -> List.of(Fact.of("year", a.target())))
            .wouldPass("une année dont l'évaluation est demandée", "a year whose evaluation is asked for");

    static final DutyRule PRODUCTION = DutyRule.each(
                    s -> YearlyEvaluations.in(s).each(),
                    Role.CLIENT,
                    Role.BROKER,
                    "services2024.evaluation.production",
                    "P-278",
                    "P-279")
            .from(a -> Optional.of(a.target().requested()))
            .until(a -> a.target().produced());

    static final Guard OF_A_CONTRACT = Guard.prior(
                    DrawUpEndEvaluation.class, "services2024.evaluation.of-a-contract", "P-281")
            .says(
                    "L'évaluation de fin de contrat est celle d'un contrat conclu; signée, elle ne se refait pas.",
                    "The evaluation at the end is that of a concluded contract; once signed, it is not drawn up again.")
            .after(Signatures.class)
            .requires(s -> ContractLife.concluded(s).isPresent() && signed(s).isEmpty())
            .showing(s -> Stream.concat(
                            ContractLife.facts(s).stream(),
                            Stream.of(Fact.of("Évaluation signée", "Evaluation signed", signed(s))))
                    .toList())
            .wouldPass(
                    "un contrat conclu dont l'évaluation n'est pas signée",
                    "a concluded contract, its evaluation unsigned");

    static final Guard REPORT = Guard.of(DrawUpEndEvaluation.class, "services2024.evaluation.report", "P-281", "P-310")
            .requires(c -> c.action().report().kind() == ServicesDocument.EVALUATION_REPORT)
            .showing(c -> List.of(Fact.of("report", c.action().report())))
            .wouldPass(c -> ServicesDocument.EVALUATION_REPORT.label());

    static final Guard TO_SIGN = Guard.prior(SignEndEvaluation.class, "services2024.evaluation.to-sign", "P-310")
            .says(
                    "Le dirigeant d'organisme signe une fois le rapport que le client a rédigé.",
                    "The chief executive signs, once, the report that the client drew up.")
            .after(EndEvaluation.class)
            .requires(s ->
                    signed(s).isEmpty() && s.part(EndEvaluation.class).drawnUp().mayPrecede(s.happened()))
            .showing(s -> List.of(
                    Fact.of(
                            "Rapport rédigé",
                            "Report drawn up",
                            s.part(EndEvaluation.class).drawnUp()),
                    Fact.of("Rapport signé", "Report signed", signed(s))))
            .wouldPass("un rapport rédigé et sans signature", "a report drawn up and unsigned");

    static final DutyRule AT_THE_END = DutyRule.of(
                    Role.CLIENT, Role.BROKER, "services2024.evaluation.at-the-end", "P-281")
            .from(s -> lastDay(s).filter(m -> isRequired(s)))
            .until(s ->
                    signed(s).flatMap(m -> RecordExchanges.in(s).sentSince(ServicesRecord.PERFORMANCE_EVALUATION, m)));

    static final Advice NOT_KNOWN_WHETHER = Advice.asked(
                    TermOfContract.class, "services2024.evaluation.not-known-whether", "P-281")
            .says(
                    "Le contrat est terminé et nul n'a dit si l'article 79 du RCTI exige une évaluation.",
                    "The contract is over and nobody has said whether section 79 of the RCTI requires an evaluation.")
            .when(q -> ClientRegimes.include(q, Regime.RCTI) && ContractLife.ended(q) && said(q).isEmpty())
            .showing(ContractLife::facts)
            .namesGap();

    static final Computation DEADLINE = Computation.deadline(
                    EvaluationDeadline.class, "services2024.evaluation.deadline", "P-310")
            .after(EndEvaluation.class)
            .answers(q -> signed(q)
                    .map(m -> Answer.of(counted(q, m)))
                    .orElseGet(() -> Answer.notKnown(Fact.of(
                            "Signature du dirigeant d'organisme", "Chief executive's signature", Optional.empty()))));

    static final DutyRule REPORT_TO_BROKER = DutyRule.of(
                    Role.CLIENT, Role.BROKER, "services2024.evaluation.report-to-broker", "P-310")
            .from(EvaluatingPerformance::signed)
            .due((s, since) -> Due.On.of(counted(s, since)))
            .until(s ->
                    signed(s).flatMap(m -> RecordExchanges.in(s).sentSince(ServicesRecord.PERFORMANCE_EVALUATION, m)));

    static final List<Rule> RULES = List.of(
            BY_THE_BROKER,
            BY_THE_CLIENT,
            SIGNED_BY,
            YEAR_OF_THE_CONTRACT,
            REQUEST,
            TEMPLATE_OF_A_REQUEST,
            TEMPLATE,
            TEMPLATE_SUPPLY,
            EVALUATION_OF_A_REQUEST,
            PRODUCTION,
            OF_A_CONTRACT,
            REPORT,
            TO_SIGN,
            AT_THE_END,
            NOT_KNOWN_WHETHER,
            DEADLINE,
            REPORT_TO_BROKER,
            whileInForce("services2024.evaluation.follow-up", "P-282"),
            whileInForce("services2024.evaluation.feedback", "P-283"),
            whileInForce("services2024.evaluation.documenting", "P-284"),
            Provision.reference(EndEvaluation.class, "services2024.evaluation.two-evaluations", "P-276"),
            Provision.reference(
                    ServicesDocument.class, "services2024.evaluation.template-in-the-catalogue", "P-285", "P-286"));

    private EvaluatingPerformance() {}

    /** Gives the calendar years of the contract so far, from its start to the earlier of its end and the day asked about. */
    static List<ContractYear> years(Situation s) {
        if (ContractLife.concluded(s).isEmpty()) {
            return List.of();
        }
        int asked = s.happened().date().getYear();
        int last =
                ContractLife.end(s).map(end -> Math.min(end.getYear(), asked)).orElse(asked);
        return IntStream.rangeClosed(start(s).getYear(), last)
                .mapToObj(ContractYear::new)
                .toList();
    }

    /** Gives the years whose evaluation was asked for. */
    static List<ContractYear> requested(Situation s) {
        return YearlyEvaluations.in(s).each().stream()
                .map(YearlyEvaluation::year)
                .toList();
    }

    /** Gives when the chief executive signed the evaluation at the end, once that is so. */
    static Optional<Moment> signed(Situation s) {
        return s.find(EndEvaluation.class).flatMap(EndEvaluation::signed);
    }

    private static Advice whileInForce(String key, String row) {
        return Advice.upon(List.of(RequestEvaluation.class, TermOfContract.class), key, row)
                .when(s -> ClientRegimes.include(s, Regime.RCTI) && ContractLife.inForce(s))
                .recommends();
    }

    private static LocalDate start(Situation s) {
        return s.find(ContractTerm.class)
                .map(ContractTerm::start)
                .orElseGet(() -> ContractLife.concluded(s).orElseThrow().date());
    }

    private static Moment firstDay(Aim<ContractYear> a) {
        LocalDate first = LocalDate.of(a.target().value(), 1, 1);
        return Moment.on(start(a).isAfter(first) ? start(a) : first);
    }

    private static boolean isRequested(Aim<ContractYear> a) {
        return YearlyEvaluations.in(a)
                .of(a.target())
                .filter(e -> e.requested().mayPrecede(a.happened()))
                .isPresent();
    }

    /** What section 79 requires is outside the guide: the client says whether it does, and its last word counts. */
    private static Optional<AttestationKind> said(Situation s) {
        return Attestations.in(s).made().stream()
                .map(Attestation::kind)
                .filter(k -> k == ServicesAttestation.END_EVALUATION_REQUIRED
                        || k == ServicesAttestation.END_EVALUATION_NOT_REQUIRED)
                .reduce((earlier, later) -> later);
    }

    private static boolean isRequired(Situation s) {
        return ClientRegimes.include(s, Regime.RCTI)
                && said(s).filter(ServicesAttestation.END_EVALUATION_REQUIRED::equals)
                        .isPresent();
    }

    private static Optional<Moment> lastDay(Situation s) {
        return ContractLife.end(s)
                .filter(end -> ContractLife.concluded(s).isPresent())
                .filter(end -> !end.isAfter(s.happened().date()))
                .map(Moment::on);
    }

    private static Certificate counted(Situation s, Moment signed) {
        LocalDate day = signed.date();
        return s.setting()
                .calendar()
                .certify(
                        day,
                        Figures.TRANSMISSION_DAYS.on(day),
                        Text.of("signature du dirigeant d'organisme", "chief executive's signature"));
    }
}
