package org.courtier.json.ocds;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.courtier.catalogue.Category;
import org.courtier.party.OrganisationId;

/**
 * What a host hands in to publish a dossier: all that the dossier does not know, and what of it may be public.
 *
 * @param imprint who publishes, when and where
 * @param process what is known of the contracting process
 * @param parties what is known of organisations
 * @param broker the Broker's organisation, when it is to be named
 * @param categories the codes of the categories
 * @param documents the documents that are published
 * @param disclosed what is published beyond what always is
 * @param conventions the open points of the standard
 * @param seao what is known of the notice in Québec's system
 */
public record Publication(
        Imprint imprint,
        ContractingProcess process,
        List<KnownParty> parties,
        Optional<OrganisationId> broker,
        List<CategoryCode> categories,
        List<DocumentLink> documents,
        List<Disclosure> disclosed,
        Conventions conventions,
        SeaoNotice seao) {

    public Publication {
        Objects.requireNonNull(imprint, "imprint");
        Objects.requireNonNull(process, "process");
        parties = List.copyOf(parties);
        Objects.requireNonNull(broker, "broker");
        categories = List.copyOf(categories);
        documents = List.copyOf(documents);
        disclosed = List.copyOf(disclosed);
        Objects.requireNonNull(conventions, "conventions");
        Objects.requireNonNull(seao, "seao");
        boolean bids = disclosed.contains(Disclosure.BID_STATISTICS) || disclosed.contains(Disclosure.BID_DETAILS);
        if (bids && imprint.extensions().isEmpty()) {
            throw new IllegalArgumentException(
                    "extensions is empty: disclosed responses need the extension Bid statistics and details");
        }
    }

    /** A publication with nothing but what it cannot be without. */
    public static Publication of(Imprint imprint, ContractingProcess process) {
        return new Publication(
                imprint,
                process,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Conventions.DEFAULTS,
                SeaoNotice.DEFAULTS);
    }

    /** Gives the publication with what is known of organisations, and which of them is the Broker. */
    public Publication naming(List<KnownParty> known, OrganisationId itsBroker) {
        return new Publication(
                imprint, process, known, Optional.of(itsBroker), categories, documents, disclosed, conventions, seao);
    }

    public Publication classifying(List<CategoryCode> codes) {
        return new Publication(imprint, process, parties, broker, codes, documents, disclosed, conventions, seao);
    }

    public Publication linking(List<DocumentLink> links) {
        return new Publication(imprint, process, parties, broker, categories, links, disclosed, conventions, seao);
    }

    public Publication disclosing(Disclosure... more) {
        return new Publication(
                imprint, process, parties, broker, categories, documents, List.of(more), conventions, seao);
    }

    public Publication under(Conventions others) {
        return new Publication(imprint, process, parties, broker, categories, documents, disclosed, others, seao);
    }

    public Publication noticed(SeaoNotice notice) {
        return new Publication(
                imprint, process, parties, broker, categories, documents, disclosed, conventions, notice);
    }

    boolean discloses(Disclosure disclosure) {
        return disclosed.contains(disclosure);
    }

    KnownParty party(String id) {
        return parties.stream()
                .filter(p -> p.id().value().equals(id))
                .findFirst()
                .orElseGet(() -> KnownParty.unknown(new OrganisationId(id)));
    }

    Optional<CategoryCode> code(Category category) {
        return categories.stream().filter(c -> c.category().equals(category)).findFirst();
    }
}
