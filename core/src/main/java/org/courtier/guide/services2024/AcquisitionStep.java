package org.courtier.guide.services2024;

import org.courtier.text.Labelled;
import org.courtier.text.Text;

/** The five steps of the acquisition process (<b>processus d'acquisition</b>), in their order; the last one ends in a contract (P-003, P-054). */
public enum AcquisitionStep implements Labelled {
    DEFINE_NEEDS("Définir ses besoins", "Define the needs"),
    CONSULT_CATALOGUE("Consulter le Catalogue", "Consult the Catalogue"),
    LIST_SUPPLIERS(
            "Établir la liste des prestataires aptes à répondre aux besoins",
            "Draw up the list of suppliers able to meet the needs"),
    DETERMINE_CHOICE("Déterminer le choix le plus avantageux", "Determine the most advantageous choice"),
    CONCLUDE_CONTRACT("Conclure un contrat spécifique", "Conclude a specific contract");

    private final Text label;

    AcquisitionStep(String french, String english) {
        this.label = Text.of(french, english);
    }

    @Override
    public Text label() {
        return label;
    }
}
