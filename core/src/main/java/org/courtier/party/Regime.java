package org.courtier.party;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** A legal regime that a public body may fall under; which body falls under which is data of the host. */
public enum Regime implements Labelled {
    /** <b>Règlement sur les contrats des organismes publics en matière de technologies de l'information</b>. */
    RCTI(
            "Règlement sur les contrats des organismes publics en matière de technologies de l'information (RCTI)",
            "Regulation respecting contracting by public bodies in the field of information technologies (RCTI)"),
    /** <b>Loi sur les contrats des organismes publics</b>. */
    LCOP("Loi sur les contrats des organismes publics (LCOP)", "Act respecting contracting by public bodies (LCOP)"),
    /** <b>Loi sur la gestion et le contrôle des effectifs</b>. */
    LGCE("Loi sur la gestion et le contrôle des effectifs (LGCE)", "Workforce management and control Act (LGCE)");

    private final Text label;

    Regime(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
