package org.courtier.json.ocds;

/** What a host may publish beyond what is always published. Nothing of it is published before a supplier is awarded. */
public enum Disclosure {
    /** The estimate of the contract, with the price request's award. */
    ESTIMATE,
    /** Who responded. */
    TENDERERS,
    /** How many responses came, and how many counted; by extension. */
    BID_STATISTICS,
    /** Each response with its supplier and its price, those that were not retained too; by extension. */
    BID_DETAILS
}
