package org.courtier.guide.services2024;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.courtier.catalogue.CatalogueWords;
import org.courtier.contract.AmendmentDue;
import org.courtier.contract.AmendmentVersion;
import org.courtier.contract.AmountBand;
import org.courtier.contract.Authorisation;
import org.courtier.contract.AuthorisationKind;
import org.courtier.contract.AuthorisationRequest;
import org.courtier.contract.AuthorisationStatus;
import org.courtier.contract.Authorisations;
import org.courtier.contract.ConcludedContract;
import org.courtier.contract.ConsentOf;
import org.courtier.contract.ContractAmendment;
import org.courtier.contract.ContractAmendments;
import org.courtier.contract.ContractChange;
import org.courtier.contract.ContractTerm;
import org.courtier.contract.ContractYear;
import org.courtier.contract.Difference;
import org.courtier.contract.DifferenceKind;
import org.courtier.contract.DifferenceStep;
import org.courtier.contract.Differences;
import org.courtier.contract.Disposal;
import org.courtier.contract.EnablingProvision;
import org.courtier.contract.EndEvaluation;
import org.courtier.contract.ExperienceContact;
import org.courtier.contract.FinalVersions;
import org.courtier.contract.Justification;
import org.courtier.contract.KeepingReason;
import org.courtier.contract.LegalHold;
import org.courtier.contract.ListedContract;
import org.courtier.contract.Party;
import org.courtier.contract.Preparation;
import org.courtier.contract.Publication;
import org.courtier.contract.RecordExchanges;
import org.courtier.contract.RecordRequest;
import org.courtier.contract.RecordTransmission;
import org.courtier.contract.RecordUse;
import org.courtier.contract.Retention;
import org.courtier.contract.RetentionClock;
import org.courtier.contract.SeaoNotice;
import org.courtier.contract.Signature;
import org.courtier.contract.Signatures;
import org.courtier.contract.SupplierDocumentRequest;
import org.courtier.contract.SupplierDocumentRequests;
import org.courtier.contract.TermStanding;
import org.courtier.contract.Termination;
import org.courtier.contract.TransmissionTime;
import org.courtier.contract.Transmissions;
import org.courtier.contract.YearlyEvaluation;
import org.courtier.contract.YearlyEvaluations;
import org.courtier.decision.Vocabulary;
import org.courtier.dossier.DossierWords;
import org.courtier.money.Estimate;
import org.courtier.money.TaxBasis;
import org.courtier.pricing.Choice;
import org.courtier.pricing.Comparison;
import org.courtier.pricing.Confidence;
import org.courtier.pricing.Excluded;
import org.courtier.pricing.Offer;
import org.courtier.pricing.Offers;
import org.courtier.pricing.Ranked;
import org.courtier.pricing.RateLine;
import org.courtier.pricing.Remuneration;
import org.courtier.pricing.SupplierOffer;
import org.courtier.solicitation.Assessment;
import org.courtier.solicitation.BrokerOutcome;
import org.courtier.solicitation.BrokerValidation;
import org.courtier.solicitation.Channel;
import org.courtier.solicitation.Criterion;
import org.courtier.solicitation.CriterionKind;
import org.courtier.solicitation.Dispatch;
import org.courtier.solicitation.FollowUp;
import org.courtier.solicitation.FollowUps;
import org.courtier.solicitation.Participation;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.ReplyPeriod;
import org.courtier.solicitation.RequestAmendment;
import org.courtier.solicitation.Response;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Section;
import org.courtier.solicitation.Sending;
import org.courtier.solicitation.Solicitation;
import org.courtier.solicitation.Solicited;
import org.courtier.solicitation.SupplierParticipation;
import org.courtier.solicitation.SupplierQuestion;
import org.courtier.solicitation.ValidationRequest;

/** The words of the guide, one file a chapter, parts in the order of the steps that create them. */
final class ServicesWords {

    private ServicesWords() {}

    static Vocabulary dossier() {
        return DossierWords.words()
                .plus(file("generalities.tsv", EligibleBodies.class, AcquisitionStep.class))
                .plus(theCatalogue())
                .plus(file(
                        "needs.tsv",
                        Need.class,
                        NeedElements.class,
                        ServiceCategory.class,
                        Remuneration.class,
                        ServicesAttestation.class,
                        ServicesDocument.class))
                .plus(file(
                        "listing.tsv",
                        SupplierContacts.class,
                        SupplierContact.class,
                        SupplierAnswer.class,
                        ContactPurpose.class,
                        Channel.class,
                        Exclusions.class,
                        Exclusion.class,
                        QualifiedSuppliers.class))
                .plus(file(
                        "preparing.tsv",
                        TeamsTemplate.class,
                        PriceRequest.class,
                        Section.class,
                        Criterion.class,
                        CriterionKind.class,
                        TaxBasis.class,
                        Estimate.class,
                        ValidationRequest.class,
                        BrokerValidation.class,
                        BrokerOutcome.class,
                        ScopeFit.class,
                        CategoryFit.class,
                        TemplateSections.class))
                .plus(file(
                        "solicitation.tsv",
                        Solicitation.class,
                        Sending.class,
                        Absences.class,
                        FollowUps.class,
                        Dispatch.class,
                        Solicited.class,
                        SupplierQuestion.class,
                        RequestAmendment.class,
                        Absence.class,
                        FollowUp.class,
                        ReplyPeriod.class,
                        SupplierParticipation.class,
                        Participation.class,
                        Recourse.class))
                .plus(file(
                        "responses.tsv",
                        Responses.class,
                        Offers.class,
                        Choice.class,
                        Response.class,
                        Assessment.class,
                        SupplierOffer.class,
                        Offer.FixedPrice.class,
                        Offer.HourlyRates.class,
                        RateLine.class,
                        Comparison.class,
                        Ranked.class,
                        Excluded.class,
                        Confidence.class))
                .plus(file(
                        "contract.tsv",
                        Justification.class,
                        Authorisations.class,
                        Authorisation.class,
                        AuthorisationRequest.class,
                        AuthorisationKind.class,
                        AuthorisationStatus.class,
                        AuthorisationNeed.class,
                        LackingAuthorisation.class,
                        CancellationFee.class,
                        Tariffs.class,
                        Preparation.class,
                        FinalVersions.class,
                        Signatures.class,
                        Signature.class,
                        Party.class,
                        Transmissions.class,
                        SupplierDocumentRequests.class,
                        SupplierDocumentRequest.class))
                .plus(file(
                        "term.tsv",
                        ContractTerm.class,
                        TermStanding.class,
                        ContractAmendments.class,
                        ContractAmendment.class,
                        ContractChange.class,
                        AmendmentVersion.class,
                        AmendmentDue.class))
                .plus(file(
                        "publication.tsv",
                        Publication.class,
                        SeaoNotice.class,
                        EnablingProvision.class,
                        PublicationTerms.class,
                        IndicatorCategories.class,
                        ManagementFee.class,
                        FeeRate.class))
                .plus(file(
                        "evaluation.tsv",
                        YearlyEvaluations.class,
                        YearlyEvaluation.class,
                        ContractYear.class,
                        EndEvaluation.class,
                        Termination.class))
                .plus(file(
                        "documents.tsv",
                        RecordExchanges.class,
                        RecordRequest.class,
                        RecordTransmission.class,
                        LegalHold.class,
                        RetentionClock.class,
                        Disposal.class,
                        ServicesRecord.class,
                        Retention.class,
                        TransmissionTime.class,
                        RecordUse.class,
                        KeepingReason.class))
                .plus(file(
                        "relations.tsv",
                        Comments.class,
                        Comment.class,
                        FeedbackKind.class,
                        ComplaintGround.class,
                        ExperienceContact.class,
                        ListedContract.class,
                        ConsentOf.class,
                        AmountBand.class,
                        AmountBands.class,
                        ConcludedContract.class,
                        Differences.class,
                        Difference.class,
                        DifferenceKind.class,
                        DifferenceStep.class,
                        Issues.class,
                        Issue.class,
                        IssueKind.class))
                .plus(file(
                        "faq.tsv",
                        Clarifications.class,
                        Clarification.class,
                        RotationRules.class,
                        HelpTopic.class,
                        HelpDesk.class,
                        GuideResource.class));
    }

    static Vocabulary catalogue() {
        return CatalogueWords.words()
                .plus(dossier().only(ServiceCategory.class, ServicesDocument.class, EligibleBodies.class))
                .plus(theCatalogue())
                .plus(file("qualifying.tsv"));
    }

    private static Vocabulary theCatalogue() {
        return file("catalogue.tsv", SupplierTable.class, SupplierTableLine.class, SupplierTableEntry.class);
    }

    /** Reads one file: it may name the guide's own actions, events and questions, and the given types. */
    private static Vocabulary file(String name, Class<?>... types) {
        List<Class<?>> all = new ArrayList<>(Arrays.asList(types));
        all.addAll(Arrays.asList(ServicesAction.class.getPermittedSubclasses()));
        all.addAll(Arrays.asList(ServicesEvent.class.getPermittedSubclasses()));
        all.addAll(Arrays.asList(ServicesQuestion.class.getPermittedSubclasses()));
        return Vocabulary.read(ServicesWords.class.getResourceAsStream(name), all);
    }
}
