package org.courtier.guide.services2024;

import org.courtier.decision.Question;

/**
 * The questions that this guide answers.
 *
 * @param <T> what the answer is
 */
public sealed interface ServicesQuestion<T> extends Question<T>
        permits AfterUnvalidatedSending,
                AmendmentDeadlines,
                CallForTendersRequired,
                CancellationFees,
                CatalogueAccess,
                ChiefExecutiveAuthorisation,
                CurrentDocumentation,
                Disposals,
                EvaluationDeadline,
                ListEntry,
                LowestPrice,
                ManagementFees,
                OutstandingAuthorisations,
                Participations,
                PlannedSignature,
                PublicationFields,
                QualifiedSuppliers,
                ReplyWindow,
                RetentionClocks,
                SummaryTable,
                TermOfContract,
                TerminationDeadline,
                TransmissionDeadline {}
