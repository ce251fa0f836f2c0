package org.courtier.json.ocds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.contract.FinalVersions;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierFile;
import org.courtier.solicitation.PriceRequest;
import org.courtier.solicitation.Responses;
import org.courtier.solicitation.Sending;

/**
 * The documents of a dossier that its host publishes. The standard has no field for the version and the digest: they stand in the
 * description.
 */
final class Documents {

    private static final Map<DocumentFormat, String> MEDIA_TYPES =
            Map.of(DocumentFormat.PDF, "application/pdf", DocumentFormat.EMAIL, "message/rfc822");

    private final List<DocumentLink> links;

    Documents(List<DocumentLink> links) {
        this.links = links;
    }

    /** Gives the documents of a stage, in the order of the links; those that the dossier does not know are left out. */
    List<ReleaseDocument> of(Dossier dossier, Stage stage) {
        List<Document> known = known(dossier).toList();
        Map<String, Integer> editions = new LinkedHashMap<>();
        List<ReleaseDocument> published = new ArrayList<>();
        for (DocumentLink link : links) {
            Optional<Document> document = known.stream()
                    .filter(d -> d.reference().equals(link.reference()))
                    .findFirst();
            if (link.stage() == stage && document.isPresent()) {
                String edition = edition(document.get());
                int count = editions.merge(edition, 1, Integer::sum);
                published.add(published(count == 1 ? edition : edition + "-" + count, document.get(), link));
            }
        }
        return published;
    }

    private static Stream<Document> known(Dossier dossier) {
        return Stream.of(
                        dossier.find(DossierFile.class).stream().flatMap(f -> f.documents().stream()),
                        dossier.find(FinalVersions.class).stream()
                                .flatMap(v -> Stream.of(v.contract(), v.commitmentForm())),
                        dossier.find(PriceRequest.class).stream().map(PriceRequest::template),
                        dossier.find(Sending.class).stream().flatMap(s -> s.dispatch().attachments().stream()),
                        dossier.find(Responses.class).stream()
                                .flatMap(r -> r.received().stream().map(e -> e.document())))
                .flatMap(documents -> documents);
    }

    private static String edition(Document document) {
        return document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + document.version();
    }

    private static ReleaseDocument published(String id, Document document, DocumentLink link) {
        String version = "Version " + document.version();
        return new ReleaseDocument(
                Optional.of(id),
                Optional.of(link.documentType()),
                Optional.of(document.kind().label().french()),
                Optional.of(
                        document.sha256().map(d -> version + "; SHA-256 " + d).orElse(version)),
                link.url(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(MEDIA_TYPES.get(document.format())),
                Optional.empty());
    }
}
