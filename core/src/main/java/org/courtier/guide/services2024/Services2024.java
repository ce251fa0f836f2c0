package org.courtier.guide.services2024;

import org.courtier.decision.Guide;
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

    private Services2024() {}

    /** Gives what the guide says of a dossier. */
    public static Guide guide() {
        return Dossiers.GUIDE;
    }

    private static final class Dossiers {
        static final Guide GUIDE = Guide.named("services2024", TITLE)
                .inForceFrom(Figures.GUIDE_DATE)
                .words(ServicesWords.dossier())
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
                .build();
    }
}
