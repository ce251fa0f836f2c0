package org.courtier.guide.services2024;

import java.time.LocalDate;
import org.courtier.rule.Parameter;

/** The figures that the guide sets, from the date of its text. */
public final class Figures {

    static final LocalDate GUIDE_DATE = LocalDate.of(2024, 4, 18);

    /** The least number of business days to answer, selected by the date of the sending (P-160). */
    public static final Parameter<Integer> REPLY_MINIMUM =
            Parameter.of("minimum number of business days to answer", GUIDE_DATE, 10, "P-160");

    /** The greatest number of business days to answer, selected by the date of the sending (P-161). */
    public static final Parameter<Integer> REPLY_MAXIMUM =
            Parameter.of("maximum number of business days to answer", GUIDE_DATE, 15, "P-161");

    /** The calendar days to plan for a contract signed by the supplier, selected by the date of the contact (P-192). */
    public static final Parameter<Integer> PREPARATION_DAYS =
            Parameter.of("days to plan for a signed contract", GUIDE_DATE, 30, "P-192", "P-193");

    /** The business days to send the Broker the signed contract, selected by the date of the last signature (P-224, P-298). */
    public static final Parameter<Integer> TRANSMISSION_DAYS =
            Parameter.of("business days to send the signed contract", GUIDE_DATE, 5, "P-224", "P-298");

    /** The greatest duration of a contract in years, renewals included, selected by the start of the contract (P-332). */
    public static final Parameter<Integer> CONTRACT_YEARS =
            Parameter.of("maximum number of years of a contract", GUIDE_DATE, 3, "P-332");

    /** The years to keep a record after the end of the contract; one recommendation, whenever the contract ends (P-293). */
    public static final Parameter<Integer> RETENTION_YEARS =
            Parameter.of("years to keep a record after the contract", GUIDE_DATE, 7, "P-293", "P-297");

    private Figures() {}
}
