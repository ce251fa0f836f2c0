package org.courtier.catalogue;

import org.courtier.decision.Event;

/** The events of the Broker's catalogue, which the catalogue of every stream shares. */
public sealed interface CatalogueEvent extends Event
        permits SupplierRegistered,
                FrameworkAgreementConcluded,
                SupplierQualified,
                CriteriaRevised,
                SupplierRequalified,
                SupplierWithdrawn,
                SupplierReinstated,
                DocumentPublished {}
