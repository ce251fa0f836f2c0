package org.courtier.guide.services2024;

import java.util.List;
import java.util.Optional;
import org.courtier.catalogue.DocumentKind;
import org.courtier.contract.RecordKind;
import org.courtier.contract.RecordUse;
import org.courtier.contract.Retention;
import org.courtier.contract.TransmissionTime;
import org.courtier.solicitation.Channel;
import org.courtier.text.Text;

/** The ten kinds of documents of table 4.10 (<b>documents visés</b>): how long to keep each, when it goes to the Broker, and why. */
public enum ServicesRecord implements RecordKind {
    /** Rows P-289..292. */
    CHOICE_SUPPORT(
            Text.of("Documents appuyant le choix du prestataire", "Documents supporting the choice of supplier"),
            Retention.CONTRACT_DURATION,
            TransmissionTime.ON_REQUEST,
            List.of(RecordUse.CONTINUOUS_IMPROVEMENT, RecordUse.INFORMATION_REQUEST),
            "P-289"),
    /** Rows P-293..296. */
    JUSTIFICATION(
            Text.of(
                    "Justification pour l'autorisation du dirigeant d'organisme",
                    "Justification for the chief executive's authorisation"),
            Retention.SEVEN_YEARS_AFTER_THE_END,
            TransmissionTime.ON_REQUEST,
            List.of(RecordUse.CONTINUOUS_IMPROVEMENT),
            "P-293"),
    /** Rows P-297..300. */
    SIGNED_CONTRACT(
            Text.of("Contrat spécifique signé", "Signed specific contract"),
            Retention.SEVEN_YEARS_AFTER_THE_END,
            TransmissionTime.AFTER_THE_PARTIES_SIGNATURE,
            List.of(RecordUse.CONTINUOUS_IMPROVEMENT, RecordUse.CONSUMPTION_FOLLOW_UP),
            "P-297"),
    /** Rows P-301..304. */
    EXECUTION_REQUESTS(
            Text.of(
                    "Demandes au prestataire pour l'exécution des éléments prévus au contrat",
                    "Requests to the supplier for the execution of elements of the contract"),
            Retention.SEVEN_YEARS_AFTER_THE_END,
            TransmissionTime.ON_REQUEST,
            List.of(RecordUse.CONSUMPTION_FOLLOW_UP),
            "P-301"),
    /** Rows P-305..308. */
    SIGNED_AMENDMENT(
            Text.of("Avenant signé", "Signed amendment"),
            Retention.SEVEN_YEARS_AFTER_THE_END,
            TransmissionTime.AFTER_THE_PARTIES_SIGNATURE,
            List.of(RecordUse.CONTINUOUS_IMPROVEMENT, RecordUse.CONSUMPTION_FOLLOW_UP),
            "P-305"),
    /** Rows P-309..312. */
    PERFORMANCE_EVALUATION(
            Text.of(
                    "Rapport d'évaluation du rendement du prestataire prévu au RCTI",
                    "Supplier performance evaluation report under the RCTI"),
            Retention.SEVEN_YEARS_AFTER_THE_END,
            TransmissionTime.AFTER_THE_CHIEF_EXECUTIVES_SIGNATURE,
            List.of(RecordUse.PERFORMANCE_MANAGEMENT, RecordUse.CONTINUOUS_IMPROVEMENT),
            "P-309"),
    /** Rows P-313..316. */
    TERMINATION(
            Text.of(
                    "Lettre de résiliation et tout document lié à la résiliation",
                    "Termination letter and every document linked to the termination"),
            Retention.SEVEN_YEARS_AFTER_THE_END,
            TransmissionTime.ONCE_EFFECTIVE,
            List.of(RecordUse.PERFORMANCE_MANAGEMENT, RecordUse.CONTINUOUS_IMPROVEMENT),
            "P-313"),
    /** Rows P-317..320. */
    INVOICES(
            Text.of("Factures du prestataire", "Supplier's invoices"),
            Retention.SEVEN_YEARS_AFTER_THE_END,
            TransmissionTime.ON_REQUEST,
            List.of(RecordUse.CONSUMPTION_FOLLOW_UP),
            "P-317"),
    /** Rows P-321..324. */
    COMMUNICATIONS(
            Text.of("Communication avec le prestataire", "Communication with the supplier"),
            Retention.SEVEN_YEARS_AFTER_THE_END,
            TransmissionTime.ON_REQUEST,
            List.of(RecordUse.PERFORMANCE_MANAGEMENT, RecordUse.CONTINUOUS_IMPROVEMENT),
            "P-321"),
    /** Rows P-325..329. */
    DISPUTE(
            Text.of(
                    "Documents liés à un différend sur l'interprétation du contrat",
                    "Documents linked to a difference on the interpretation of the contract"),
            Retention.SEVEN_YEARS_AFTER_THE_END,
            TransmissionTime.ON_REQUEST_OR_IF_IT_PERSISTS,
            List.of(RecordUse.PERFORMANCE_MANAGEMENT, RecordUse.CONTINUOUS_IMPROVEMENT),
            "P-325");

    private final Text label;
    private final Retention retention;
    private final TransmissionTime transmission;
    private final List<RecordUse> uses;
    private final String retentionRow;

    ServicesRecord(
            Text label, Retention retention, TransmissionTime transmission, List<RecordUse> uses, String retentionRow) {
        this.label = label;
        this.retention = retention;
        this.transmission = transmission;
        this.uses = uses;
        this.retentionRow = retentionRow;
    }

    /** Gives the kind of record that a document is; empty for one that the table does not name. */
    public static Optional<ServicesRecord> of(DocumentKind kind) {
        return kind instanceof ServicesDocument document ? of(document) : Optional.empty();
    }

    private static Optional<ServicesRecord> of(ServicesDocument document) {
        return switch (document) {
            case CHOICE_ANALYSIS,
                    PRICE_REQUEST,
                    TEAMS_PRICE_REQUEST,
                    SENDING_EVIDENCE,
                    SUBMISSION,
                    SUPPLIER_ANSWERS,
                    SOLICITED_LIST,
                    NON_PARTICIPATION_FORM,
                    EXCLUSION_RECORD -> Optional.of(CHOICE_SUPPORT);
            case JUSTIFICATION, AUTHORISATION_FORM -> Optional.of(JUSTIFICATION);
            case SPECIFIC_CONTRACT -> Optional.of(SIGNED_CONTRACT);
            case EXECUTION_REQUEST -> Optional.of(EXECUTION_REQUESTS);
            case AMENDMENT -> Optional.of(SIGNED_AMENDMENT);
            case EVALUATION_REPORT -> Optional.of(PERFORMANCE_EVALUATION);
            case TERMINATION_LETTER, TERMINATION_DOCUMENT -> Optional.of(TERMINATION);
            case INVOICE -> Optional.of(INVOICES);
            case COMMUNICATION -> Optional.of(COMMUNICATIONS);
            case DISPUTE_DOCUMENT -> Optional.of(DISPUTE);
            default -> Optional.empty();
        };
    }

    /** Tells whether the table limits it to the clients subject to the RCTI. */
    public boolean underTheRctiAlone() {
        return this == JUSTIFICATION || this == PERFORMANCE_EVALUATION;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public Retention retention() {
        return retention;
    }

    @Override
    public TransmissionTime transmission() {
        return transmission;
    }

    @Override
    public Channel mode() {
        return Channel.EMAIL;
    }

    @Override
    public List<RecordUse> uses() {
        return uses;
    }

    /** Gives the row of a column of the table: its four columns are four rows in a line. */
    String row(Column column) {
        int first = Integer.parseInt(retentionRow.substring(2));
        // the dispute's line has a fifth row, the one on telling the Broker
        int skipped = this == DISPUTE && column.ordinal() > Column.TRANSMISSION.ordinal() ? 1 : 0;
        return "P-" + (first + column.ordinal() + skipped);
    }

    /** The columns of the table, in the order of its rows in the register. */
    enum Column {
        RETENTION,
        TRANSMISSION,
        MODE,
        USES
    }
}
