package org.courtier.catalogue;

import org.courtier.decision.Action;

/** The actions of the Broker's catalogue, which the catalogue of every stream shares. */
public sealed interface CatalogueAction extends Action
        permits OpenCatalogue,
                RegisterSupplier,
                ConcludeFrameworkAgreement,
                QualifySupplier,
                ReviseCriteria,
                RequalifySupplier,
                WithdrawSupplier,
                ReinstateSupplier,
                PublishDocument {}
