package org.courtier.guide.services2024;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.CatalogueRules;
import org.courtier.catalogue.CatalogueSupplier;
import org.courtier.catalogue.ConcludeFrameworkAgreement;
import org.courtier.catalogue.QualifySupplier;
import org.courtier.catalogue.ReinstateSupplier;
import org.courtier.catalogue.RequalifySupplier;
import org.courtier.catalogue.SupplierCategory;
import org.courtier.catalogue.WithdrawSupplier;
import org.courtier.decision.Action;
import org.courtier.decision.Guide;
import org.courtier.decision.Situation;
import org.courtier.decision.StreamKind;
import org.courtier.dossier.Attest;
import org.courtier.dossier.DossierRules;
import org.courtier.party.SupplierId;
import org.courtier.rule.Reading;
import org.courtier.text.Text;

/**
 * The guide itself, as two values: what it says of a dossier, and what it says of the Catalogue of its stream.
 *
 * <p>The rules of each section stand in one file, in the order of the sections. Nothing is known of the guide's text before
 * 2024-04-18 (P-002): a dossier opened earlier is refused.
 */
public final class Services2024 {

    private static final Text TITLE = Text.of(
            "Guide de l'utilisateur : services professionnels et techniques (2024)",
            "User guide: professional and technical services (2024)");

    private static final Text CATALOGUE_TITLE = Text.of(
            "Guide de l'utilisateur : services professionnels et techniques (2024), Catalogue",
            "User guide: professional and technical services (2024), Catalogue");

    private Services2024() {}

    /** Gives what the guide says of a dossier. */
    public static Guide guide() {
        return Dossiers.GUIDE;
    }

    /** Gives what the guide says of the Catalogue of its stream. */
    public static Guide catalogue() {
        return Catalogues.GUIDE;
    }

    /** Gives the open points of the guide, whose answers a dossier may change. */
    static List<Reading<?>> readings() {
        return List.of(
                EarlyAnswers.READING, UnconfirmedPrice.READING, AuthorisationMoment.READING, LeapDayTerm.READING);
    }

    private static final class Dossiers {
        static final Guide GUIDE = Guide.named("services2024", TITLE)
                .inForceFrom(Figures.GUIDE_DATE)
                .words(ServicesWords.dossier())
                .chapter(DossierRules.over(actions(), readings(), "P-044"))
                .chapter(Generalities.RULES)
                .chapter(DefiningNeeds.RULES)
                .chapter(TheCatalogue.RULES)
                .chapter(ListingSuppliers.RULES)
                .chapter(PreparingPriceRequest.RULES)
                .chapter(ValidatingPriceRequest.RULES)
                .chapter(TeamsTelephony.RULES)
                .chapter(UnvalidatedSending.RULES)
                .chapter(SendingPriceRequest.RULES)
                .chapter(AmendingPriceRequest.RULES)
                .chapter(CoveringAbsences.RULES)
                .chapter(ReceivingResponses.RULES)
                .chapter(FollowingUp.RULES)
                .chapter(AnalysingResponses.RULES)
                .chapter(ChoosingSupplier.RULES)
                .chapter(Authorising.RULES)
                .chapter(ConcludingContract.RULES)
                .chapter(SettingTerm.RULES)
                .chapter(AmendingContract.RULES)
                .chapter(PublishingContract.RULES)
                .chapter(PayingFees.RULES)
                .chapter(EvaluatingPerformance.RULES)
                .chapter(TerminatingContract.RULES)
                .chapter(KeepingDocuments.RULES)
                .chapter(TellingBroker.RULES)
                .chapter(SharingExperience.RULES)
                .chapter(SettlingDifferences.RULES)
                .chapter(FrequentQuestions.RULES)
                .chapter(Contacts.RULES)
                .targets(ExcludeSupplier.class, ListingSuppliers::considered)
                .targets(RecordSupplierAnswer.class, s -> SupplierContacts.in(s).suppliers())
                .targets(ProveReceipt.class, ReceivingResponses::solicited)
                .targets(RecordQuestion.class, ReceivingResponses::solicited)
                .targets(AnswerQuestion.class, AmendingPriceRequest::openQuestions)
                .targets(DecideAmendment.class, AmendingPriceRequest::openAmendments)
                .targets(SendAmendment.class, AmendingPriceRequest::openAmendments)
                .targets(RecordResponse.class, ReceivingResponses::solicited)
                .targets(RecordNonParticipation.class, ReceivingResponses::solicited)
                .targets(RemindSupplier.class, ReceivingResponses::solicited)
                .targets(ForwardNonParticipationForm.class, FollowingUp::withForm)
                .targets(ReportSilence.class, ReceivingResponses::solicited)
                .targets(AssessResponse.class, ReceivingResponses::respondents)
                .targets(InterviewResources.class, ReceivingResponses::respondents)
                .targets(ChooseSupplier.class, ReceivingResponses::respondents)
                .targets(PrepareContractAmendment.class, AmendingContract::open)
                .targets(SignContractAmendment.class, AmendingContract::open)
                .targets(ReportAmendmentSignature.class, AmendingContract::open)
                .targets(TransmitContractAmendment.class, AmendingContract::concluded)
                .targets(SupplyEvaluationTemplate.class, EvaluatingPerformance::requested)
                .targets(ProduceEvaluation.class, EvaluatingPerformance::requested)
                .targets(RequestRecords.class, s -> List.of(ServicesRecord.values()))
                .targets(TransmitRecords.class, s -> List.of(ServicesRecord.values()))
                .targets(FollowDifference.class, SettlingDifferences::numbers)
                .targets(TellIssue.class, SettlingDifferences::untold)
                .targets(AskClarification.class, ReceivingResponses::respondents)
                .targets(Attest.class, s -> List.of(ServicesAttestation.values()))
                .endedBy(DossierRules::ended)
                .listing(ServicesMarks::in)
                .build();

        private static List<Class<? extends Action>> actions() {
            List<Class<? extends Action>> actions = new ArrayList<>();
            for (Class<?> action : ServicesAction.class.getPermittedSubclasses()) {
                actions.add(action.asSubclass(Action.class));
            }
            return actions;
        }
    }

    private static final class Catalogues {
        static final Guide GUIDE = Guide.named("services2024-catalogue", CATALOGUE_TITLE)
                .of(StreamKind.CATALOGUE)
                .inForceFrom(Figures.GUIDE_DATE)
                .words(ServicesWords.catalogue())
                .chapter(CatalogueRules.all())
                .chapter(QualifyingSuppliers.RULES)
                .targets(ConcludeFrameworkAgreement.class, Catalogues::suppliers)
                .targets(QualifySupplier.class, Catalogues::pairs)
                .targets(RequalifySupplier.class, Catalogues::pairs)
                .targets(WithdrawSupplier.class, Catalogues::suppliers)
                .targets(ReinstateSupplier.class, Catalogues::suppliers)
                .build();

        private static List<SupplierId> suppliers(Situation s) {
            return Catalogue.of(s).suppliers().stream()
                    .map(CatalogueSupplier::id)
                    .toList();
        }

        private static List<SupplierCategory> pairs(Situation s) {
            return suppliers(s).stream()
                    .flatMap(id -> Arrays.stream(ServiceCategory.values()).map(c -> new SupplierCategory(id, c)))
                    .toList();
        }
    }
}
