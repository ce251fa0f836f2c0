package org.courtier.testkit.services2024;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.courtier.calendar.Moment;
import org.courtier.catalogue.Catalogue;
import org.courtier.catalogue.CatalogueSupplier;
import org.courtier.catalogue.ConcludeFrameworkAgreement;
import org.courtier.catalogue.Document;
import org.courtier.catalogue.DocumentFormat;
import org.courtier.catalogue.Documentation;
import org.courtier.catalogue.OpenCatalogue;
import org.courtier.catalogue.PublishedDocument;
import org.courtier.catalogue.QualificationChange;
import org.courtier.catalogue.QualificationStatus;
import org.courtier.catalogue.Qualifications;
import org.courtier.catalogue.RegisterSupplier;
import org.courtier.catalogue.Suppliers;
import org.courtier.decision.Frame;
import org.courtier.decision.GuideId;
import org.courtier.decision.Parts;
import org.courtier.decision.StreamId;
import org.courtier.dossier.Dossier;
import org.courtier.dossier.DossierFile;
import org.courtier.guide.services2024.ServiceCategory;
import org.courtier.guide.services2024.Services2024;
import org.courtier.guide.services2024.ServicesDocument;
import org.courtier.party.Actor;
import org.courtier.party.LegalForm;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.PublicBody;
import org.courtier.party.Regime;
import org.courtier.party.Role;
import org.courtier.party.SupplierId;
import org.courtier.rule.ReadingChoice;
import org.courtier.rule.Readings;
import org.courtier.testkit.CataloguePlay;
import org.courtier.testkit.Play;

/**
 * The people, the bodies, the suppliers and the Catalogue of the tests of the professional-services guide.
 *
 * <p>Five suppliers, {@link #AURORE} to {@link #ESTUAIRE}, are qualified for every category but Teams telephony, for which the
 * first three are; all since 6 January 2025, when every document was published in version {@code 1}.
 */
public final class Scene {

    public static final LocalDate MON_2025_01_06 = LocalDate.of(2025, 1, 6);
    public static final LocalDate MON_2026_09_14 = LocalDate.of(2026, 9, 14);

    public static final SupplierId AURORE = new SupplierId("aurore");
    public static final SupplierId BOREAL = new SupplierId("boreal");
    public static final SupplierId CARTIER = new SupplierId("cartier");
    public static final SupplierId DELTA = new SupplierId("delta");
    public static final SupplierId ESTUAIRE = new SupplierId("estuaire");
    /** A supplier that nobody qualified. */
    public static final SupplierId UNKNOWN = new SupplierId("unknown");

    public static final List<SupplierId> FIVE = List.of(AURORE, BOREAL, CARTIER, DELTA, ESTUAIRE);

    /** A body of the health network, subject to the RCTI and the LCOP. */
    public static final PublicBody CIUSSS =
            new PublicBody(new OrganisationId("ciusss"), "CIUSSS de l'Estuaire", List.of(Regime.RCTI, Regime.LCOP));
    /** A municipality, subject to neither. */
    public static final PublicBody CITY = new PublicBody(new OrganisationId("ville"), "Ville de l'Anse", List.of());

    public static final Actor BUYER = actor("buyer", "ciusss", Role.CLIENT);
    public static final Actor SIGNATORY = actor("signatory", "ciusss", Role.SIGNATORY);
    public static final Actor CHIEF = actor("chief", "ciusss", Role.CHIEF_EXECUTIVE);
    public static final Actor BROKER = actor("broker", "mcn", Role.BROKER);
    public static final Actor TECHNICAL_SECTOR = actor("technician", "mcn", Role.TECHNICAL_SECTOR);
    public static final Actor SUPPLIER = actor("seller", "aurore", Role.SUPPLIER);

    private Scene() {}

    public static Actor actor(String person, String organisation, Role role) {
        return Actor.of(new PersonRef(person), new OrganisationId(organisation), role);
    }

    /** A document in version {@code 1}, in PDF. */
    public static Document document(ServicesDocument kind) {
        return Document.of("ged:" + kind, kind, "1", DocumentFormat.PDF);
    }

    /** The Catalogue with its five suppliers and every document. */
    public static Catalogue catalogue() {
        Moment since = Moment.on(MON_2025_01_06);
        Suppliers suppliers = new Suppliers(FIVE.stream()
                .map(s -> new CatalogueSupplier(
                        s, s.value(), LegalForm.PRIVATE_LEGAL_PERSON, s + "@example.org", Optional.of(since)))
                .toList());
        Qualifications qualifications = Qualifications.NONE;
        for (SupplierId supplier : FIVE) {
            for (ServiceCategory category : ServiceCategory.values()) {
                boolean qualified = category != ServiceCategory.TEAMS_TELEPHONY || FIVE.indexOf(supplier) < 3;
                if (qualified) {
                    qualifications = qualifications.with(
                            new QualificationChange(supplier, category, QualificationStatus.QUALIFIED, since));
                }
            }
        }
        Documentation documentation = Documentation.NONE;
        for (ServicesDocument kind : ServicesDocument.values()) {
            documentation = documentation.with(new PublishedDocument(document(kind), since));
        }
        return new Catalogue(
                StreamId.catalogue(new UUID(0, 1)),
                Parts.none().with(suppliers).with(qualifications).with(documentation));
    }

    /** A catalogue of the stream to which nothing has happened, with the Broker, on 6 January 2025. */
    public static CataloguePlay anEmptyCatalogue() {
        return CataloguePlay.of(
                Catalogue.beginning(StreamId.catalogue(new UUID(0, 1))),
                BROKER,
                MON_2025_01_06,
                Services2024.catalogue());
    }

    /** A catalogue opened on 6 January 2025 in which {@link #AURORE} and {@link #BOREAL} are registered, with their agreements. */
    public static CataloguePlay anOpenedCatalogue() {
        return anEmptyCatalogue()
                .does(new OpenCatalogue(List.of(new GuideId("services2024-catalogue")), Readings.defaults()))
                .does(aRegistrationOf(AURORE))
                .does(aRegistrationOf(BOREAL))
                .does(new ConcludeFrameworkAgreement(AURORE))
                .does(new ConcludeFrameworkAgreement(BOREAL));
    }

    public static RegisterSupplier aRegistrationOf(SupplierId supplier) {
        return new RegisterSupplier(
                supplier, supplier.value(), LegalForm.PRIVATE_LEGAL_PERSON, supplier + "@example.org");
    }

    /** A dossier to which nothing has happened, with the buyer of the body of the health network, on 14 September 2026. */
    public static Play anEmptyDossier() {
        return Play.of(
                Dossier.beginning(StreamId.dossier(new UUID(0, 2))),
                BUYER,
                MON_2026_09_14,
                catalogue(),
                Services2024.guide());
    }

    /** A dossier of the body of the health network, opened on 14 September 2026 under the default readings. */
    public static Play anOpenedDossier(ReadingChoice... choices) {
        return anOpenedDossierOf(CIUSSS, choices);
    }

    /** A dossier of a body, opened on 14 September 2026, with a buyer of that body. */
    public static Play anOpenedDossierOf(PublicBody body, ReadingChoice... choices) {
        return anEmptyDossier()
                .as(actor("buyer", body.id().value(), Role.CLIENT))
                .given(
                        new Frame(
                                List.of(new GuideId("services2024")),
                                new Readings(List.of(choices)),
                                Moment.on(MON_2026_09_14)),
                        DossierFile.of("2026-0147", body));
    }
}
