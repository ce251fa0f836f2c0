package org.courtier.guide.services2024;

import org.courtier.decision.Event;

/** The events that this guide adds to those that every dossier shares. */
public sealed interface ServicesEvent extends Event
        permits NeedDefined,
                SuppliersContacted,
                SupplierAnswered,
                SupplierExcluded,
                TeamsTemplateRequested,
                TeamsTemplateSupplied,
                PriceRequestDrawnUp,
                PriceRequestSubmitted,
                ValidationDecided,
                AuthorisationDeclared,
                JustificationPrepared,
                AuthorisationRequested,
                AuthorisationRecorded,
                BrokerContacted,
                InformationCollected,
                DraftsPrepared,
                DraftsSent,
                DraftsApproved,
                AuthorisationsConfirmed,
                FinalVersionsSent,
                ContractSentToSupplier,
                ContractSigned,
                CommitmentFormSigned,
                SignedCopiesTransmitted,
                SupplierDocumentReported {}
