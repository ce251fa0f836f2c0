package org.courtier.testkit.services2024;

import static org.courtier.testkit.services2024.Scene.BROKER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.courtier.catalogue.Document;
import org.courtier.contract.ConsentOf;
import org.courtier.contract.ContractAmendment;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractChange;
import org.courtier.contract.ContractTerm;
import org.courtier.contract.ContractYear;
import org.courtier.contract.DifferenceKind;
import org.courtier.contract.DifferenceStep;
import org.courtier.contract.EnablingProvision;
import org.courtier.contract.Party;
import org.courtier.contract.Preparation;
import org.courtier.contract.Publication;
import org.courtier.contract.SeaoNotice;
import org.courtier.contract.Signatures;
import org.courtier.contract.YearlyEvaluations;
import org.courtier.decision.Action;
import org.courtier.dossier.Attest;
import org.courtier.dossier.DossierFile;
import org.courtier.guide.services2024.CommentToBroker;
import org.courtier.guide.services2024.DrawUpEndEvaluation;
import org.courtier.guide.services2024.FeedbackKind;
import org.courtier.guide.services2024.FollowDifference;
import org.courtier.guide.services2024.GiveContactConsent;
import org.courtier.guide.services2024.IssueKind;
import org.courtier.guide.services2024.LiftHold;
import org.courtier.guide.services2024.ListContract;
import org.courtier.guide.services2024.NoticeIssue;
import org.courtier.guide.services2024.PlaceHold;
import org.courtier.guide.services2024.PrepareContractAmendment;
import org.courtier.guide.services2024.ProduceEvaluation;
import org.courtier.guide.services2024.PublishContract;
import org.courtier.guide.services2024.RaiseDifference;
import org.courtier.guide.services2024.RenewContract;
import org.courtier.guide.services2024.ReportAmendmentSignature;
import org.courtier.guide.services2024.ReportContractAmendment;
import org.courtier.guide.services2024.ReportTerm;
import org.courtier.guide.services2024.ReportTermination;
import org.courtier.guide.services2024.RequestContractAmendment;
import org.courtier.guide.services2024.RequestEvaluation;
import org.courtier.guide.services2024.RequestRecords;
import org.courtier.guide.services2024.ServiceCategory;
import org.courtier.guide.services2024.ServicesAttestation;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.guide.services2024.ServicesRecord;
import org.courtier.guide.services2024.SetTerm;
import org.courtier.guide.services2024.SignContractAmendment;
import org.courtier.guide.services2024.SignEndEvaluation;
import org.courtier.guide.services2024.SupplyEvaluationTemplate;
import org.courtier.guide.services2024.TellIssue;
import org.courtier.guide.services2024.TransmitContractAmendment;
import org.courtier.guide.services2024.TransmitRecords;
import org.courtier.guide.services2024.WithdrawContactConsent;
import org.courtier.party.Actor;
import org.courtier.party.PersonRef;
import org.courtier.party.Regime;
import org.courtier.party.Role;
import org.courtier.pricing.Choice;

/** Sections 4.1 to 4.10: the life of the contract once both parties have signed it. */
final class LifeSteps {

    private static final Document AMENDMENT = View.document(ServicesDocument.AMENDMENT);
    private static final Document INVOICE = View.document(ServicesDocument.INVOICE);
    private static final Document REPORT = View.document(ServicesDocument.EVALUATION_REPORT);
    private static final PersonRef ADVISER = new PersonRef("adviser");
    private static final SeaoNotice NOTICE = new SeaoNotice(
            "Services",
            "S4 – Traitement de l'information et service de télécommunications connexes",
            "80111800",
            EnablingProvision.ARTICLE_48,
            "Article 48 – Contrat concernant l'acquisition de biens ou de services infonuagiques conclu dans le cadre de"
                    + " l'entente-cadre du MCN",
            Optional.empty());

    private LifeSteps() {}

    /** The term of the contract, which is set while it is prepared. */
    static void term(View view) {
        if (view.has(Preparation.class)) {
            LocalDate day = view.day();
            SetTerm term = new SetTerm(
                    day,
                    day.plusYears(1),
                    List.of(day.plusYears(2), day.plusYears(3).minusDays(1)));
            unless(view, view.has(ContractTerm.class), view.client(), term);
            view.perhaps(
                    view.client(),
                    new SetTerm(day, day.plusYears(4), List.of()),
                    new ReportTerm(day, day.plusYears(4), List.of()));
        }
    }

    static void think(View view) {
        if (view.find(Signatures.class).flatMap(Signatures::concluded).isPresent()) {
            publish(view);
            amend(view);
            evaluate(view);
            keep(view);
            tell(view);
        }
    }

    private static void unless(View view, boolean done, Actor actor, Action action) {
        if (done) {
            view.perhaps(actor, action);
        } else {
            view.next(actor, action);
        }
    }

    private static void publish(View view) {
        boolean rcti = view.find(DossierFile.class)
                .filter(f -> f.body().subjectTo(Regime.RCTI))
                .isPresent();
        SeaoNotice other = new SeaoNotice(
                NOTICE.nature(),
                NOTICE.classification(),
                NOTICE.category(),
                EnablingProvision.OTHER_ENABLING_PROVISION,
                "Loi constitutive, article 12",
                Optional.empty());
        unless(view, view.has(Publication.class), view.client(), new PublishContract(rcti ? NOTICE : other));
        view.perhaps(view.client(), new PublishContract(NOTICE.withIndicatorCategory("Environnement")));
        view.attest(ServicesAttestation.MANAGEMENT_FEES_PAID);
        view.perhaps(view.client(), new RenewContract());
    }

    private static void amend(View view) {
        ContractAmendments known = view.find(ContractAmendments.class).orElse(ContractAmendments.NONE);
        LocalDate end = view.find(ContractTerm.class).map(ContractTerm::end).orElse(view.day());
        view.perhaps(
                view.client(),
                new RequestContractAmendment(ContractChange.ofTheEnd("Prolongation", end.plusMonths(6))),
                new RequestContractAmendment(ContractChange.ofTheEnd("Prolongation", end.plusYears(5))),
                new ReportContractAmendment(ContractChange.ofTheEnd("Prolongation", end.plusYears(5))),
                new RequestContractAmendment(new ContractChange(
                        "Ajout",
                        Optional.empty(),
                        false,
                        List.of(ServiceCategory.CHANGE_MANAGEMENT),
                        List.of("Entretien"))));
        if (known.each().isEmpty()) {
            view.next(view.client(), new RequestContractAmendment(ContractChange.of("Livrables")));
        }
        known.each().forEach(a -> amend(view, a));
    }

    private static void amend(View view, ContractAmendment amendment) {
        int number = amendment.number();
        Document template = View.document(ServicesDocument.AMENDMENT_TEMPLATE);
        Actor signatory = view.of(Role.SIGNATORY);
        Actor seller =
                view.find(Choice.class).map(c -> View.seller(c.retained())).orElse(Scene.SUPPLIER);
        unless(
                view,
                amendment.version().isPresent(),
                BROKER,
                new PrepareContractAmendment(number, AMENDMENT, template, true));
        for (ServicesAttestation kind : List.of(
                ServicesAttestation.AMENDMENT_LCOP_17,
                ServicesAttestation.AMENDMENT_ACCOUNTABILITY,
                ServicesAttestation.AMENDMENT_RCTI_74)) {
            view.attest(view.client(), Attest.of(kind), Optional.of(amendment.requested()));
        }
        unless(
                view,
                amendment.of(Party.CLIENT).isPresent(),
                signatory,
                new SignContractAmendment(number, Party.CLIENT));
        unless(
                view,
                amendment.of(Party.SUPPLIER).isPresent(),
                seller,
                new SignContractAmendment(number, Party.SUPPLIER));
        unless(
                view,
                amendment.transmitted().isPresent(),
                view.client(),
                new TransmitContractAmendment(number, AMENDMENT));
        view.perhaps(signatory, new ReportAmendmentSignature(number, Party.CLIENT, signatory.person()));
        view.perhaps(BROKER, new PrepareContractAmendment(number, AMENDMENT, template, false));
    }

    private static void evaluate(View view) {
        int year = view.day().getYear();
        boolean asked = view.find(YearlyEvaluations.class)
                .flatMap(e -> e.of(new ContractYear(year)))
                .isPresent();
        unless(view, asked, BROKER, new RequestEvaluation(year));
        view.perhaps(BROKER, new SupplyEvaluationTemplate(year, View.document(ServicesDocument.EVALUATION_TEMPLATE)));
        view.perhaps(view.client(), new ProduceEvaluation(year, REPORT), new DrawUpEndEvaluation(REPORT));
        view.perhaps(view.of(Role.CHIEF_EXECUTIVE), new SignEndEvaluation());
        view.perhaps(
                view.client(),
                new ReportTermination(view.day(), Party.CLIENT, View.document(ServicesDocument.TERMINATION_LETTER)));
        view.perhapsAttest(
                ServicesAttestation.END_EVALUATION_REQUIRED, ServicesAttestation.END_EVALUATION_NOT_REQUIRED);
    }

    private static void keep(View view) {
        view.perhaps(
                BROKER,
                new RequestRecords(ServicesRecord.INVOICES),
                new RequestRecords(ServicesRecord.JUSTIFICATION),
                new RequestRecords(ServicesRecord.TERMINATION));
        view.perhaps(
                view.client(),
                new TransmitRecords(ServicesRecord.INVOICES, List.of(INVOICE)),
                new TransmitRecords(ServicesRecord.PERFORMANCE_EVALUATION, List.of(REPORT)),
                new TransmitRecords(
                        ServicesRecord.TERMINATION, List.of(View.document(ServicesDocument.TERMINATION_LETTER))),
                new PlaceHold("Litige"),
                new LiftHold());
    }

    private static void tell(View view) {
        view.perhaps(
                view.client(),
                new CommentToBroker(FeedbackKind.IMPROVE_PROCESS, Optional.empty(), "Gabarit"),
                new GiveContactConsent(ConsentOf.CLIENT, ADVISER),
                new GiveContactConsent(ConsentOf.PERSON, ADVISER),
                new WithdrawContactConsent(ConsentOf.PERSON),
                new RaiseDifference(DifferenceKind.DIFFERENCE, true, "Livrable 3"),
                new FollowDifference(1, DifferenceStep.PERSISTS),
                new FollowDifference(1, DifferenceStep.BROKER_TOLD),
                new FollowDifference(1, DifferenceStep.SETTLED),
                new NoticeIssue(IssueKind.CANNOT_SUPPLY_PROFILES, "Deux profils manquent"),
                new TellIssue(1));
        view.perhaps(BROKER, new ListContract(Optional.empty()), new ListContract(Optional.of(ADVISER)));
    }
}
