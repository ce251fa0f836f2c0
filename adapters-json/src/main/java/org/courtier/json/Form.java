package org.courtier.json;

/** How values of one type stand on the wire. */
interface Form {

    /** @throws IllegalArgumentException if the value has no form, without naming the value */
    void write(Object value, Output out);

    /** @throws Refusal if the node is not of this form */
    Object read(Node node);

    /**
     * Says what is read, as JSON Schema: every document that this form writes is valid, and what is valid is read, except where
     * only the value's own type can tell.
     */
    Schema schema(Definitions definitions);
}
