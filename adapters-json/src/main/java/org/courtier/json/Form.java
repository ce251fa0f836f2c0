package org.courtier.json;

/** How values of one type stand on the wire. */
interface Form {

    /** @throws IllegalArgumentException if the value has no form, without naming the value */
    void write(Object value, Output out);

    /** @throws Refusal if the node is not of this form */
    Object read(Node node);
}
