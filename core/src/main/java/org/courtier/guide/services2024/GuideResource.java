package org.courtier.guide.services2024;

import java.util.Optional;
import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** What the guide sends its reader to, outside its text. */
public enum GuideResource implements Labelled {
    /** P-021, P-085. */
    CATALOGUE(
            "Catalogue d'offres infonuagiques",
            "Catalogue of cloud offers",
            Optional.of("http://www.gouv.qc.ca/courtier")),
    /** P-240, P-363. */
    TARIFF_GRID("Grille tarifaire publiée sur quebec.ca", "Tariff grid published on quebec.ca", Optional.empty()),
    /** P-179. */
    JUSTIFICATION_CHECKLIST(
            "Liste de vérification « Justification d'une autorisation du dirigeant de l'organisme » (Extranet des marchés publics)",
            "Checklist \"Justification d'une autorisation du dirigeant de l'organisme\" (public-markets extranet)",
            Optional.empty()),
    /** P-396, for clients subject to the LCOP. */
    SSMP_DOCUMENTATION(
            "Documentation du SSMP sur les modifications à la LCOP (Extranet des marchés publics)",
            "SSMP documentation on the changes to the LCOP (public-markets extranet)",
            Optional.empty()),
    /** P-397. */
    INDICATORS_GUIDE(
            "Guide des indicateurs d'acquisitions responsables (MELCC)",
            "Guide to responsible-acquisition indicators (MELCC)",
            Optional.of("https://numerique.banq.qc.ca/patrimoine/details/52327/4545058")),
    /** P-398. */
    MELCC_SITE("Site Internet du MELCC", "MELCC web site", Optional.of("www.environnement.gouv.qc.ca"));

    private final Text label;
    private final Optional<String> address;

    GuideResource(String french, String english, Optional<String> address) {
        this.label = Text.of(french, english);
        this.address = address;
    }

    @Override
    public Text label() {
        return label;
    }

    /** Gives where it is; empty where the guide's link is lost. */
    public Optional<String> address() {
        return address;
    }
}
