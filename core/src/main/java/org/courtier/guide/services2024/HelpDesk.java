package org.courtier.guide.services2024;

import java.util.Optional;
import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** Who answers the questions that the guide leaves open (section 6, <b>Contacts</b>). */
public enum HelpDesk implements Labelled {
    /** P-406. */
    BROKER(
            Text.of(
                    "Courtier en infonuagique, ministère de la Cybersécurité et du Numérique",
                    "Cloud Broker, Ministry of Cybersecurity and Digital Technology"),
            Optional.of("courtier.infonuagique@mcn.gouv.qc.ca"),
            Optional.empty(),
            Optional.of("http://www.gouv.qc.ca/courtier")),
    /** P-410. */
    CAG(
            Text.of(
                    "Service à la clientèle, Centre d'acquisitions gouvernementales (CAG)",
                    "Customer service, Centre d'acquisitions gouvernementales (CAG)"),
            Optional.of("servicealaclientele@cag.gouv.qc.ca"),
            Optional.of("1 866 476-4224, option 5, option 0"),
            Optional.empty()),
    /** P-411: the tariff grid. */
    QUEBEC_CA(
            Text.of("Site quebec.ca, grille tarifaire", "Site quebec.ca, tariff grid"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final Text label;
    private final Optional<String> email;
    private final Optional<String> telephone;
    private final Optional<String> address;

    HelpDesk(Text label, Optional<String> email, Optional<String> telephone, Optional<String> address) {
        this.label = label;
        this.email = email;
        this.telephone = telephone;
        this.address = address;
    }

    @Override
    public Text label() {
        return label;
    }

    public Optional<String> email() {
        return email;
    }

    public Optional<String> telephone() {
        return telephone;
    }

    public Optional<String> address() {
        return address;
    }
}
