package org.courtier.guide.services2024;

import org.courtier.decision.Action;

/** The actions that this guide adds to those that every dossier shares. */
public sealed interface ServicesAction extends Action
        permits DefineNeed,
                ContactSuppliers,
                RecordSupplierAnswer,
                ExcludeSupplier,
                RequestTeamsTemplate,
                SupplyTeamsTemplate,
                DrawUpPriceRequest,
                SubmitForValidation,
                DecideValidation,
                DeclareAuthorisation,
                PrepareJustification,
                RequestAuthorisation,
                RecordAuthorisation,
                ContactBroker,
                CollectInformation,
                PrepareDrafts,
                SendDrafts,
                ApproveDrafts,
                ConfirmAuthorisations,
                SendFinalVersions,
                SendContractToSupplier,
                SignContract,
                ReportSignature,
                ReportFormSignature,
                TransmitSignedContract,
                NegotiateTemplate,
                ReportSupplierDocument,
                SignSupplierDocument {}
