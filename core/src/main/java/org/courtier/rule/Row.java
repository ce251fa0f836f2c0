package org.courtier.rule;

import java.util.Objects;
import java.util.Optional;
import org.courtier.text.Text;

/**
 * One statement of a source, as the register holds it.
 *
 * @param id its identifier
 * @param document the document that says it
 * @param section where, e.g. {@code 3.3.4}
 * @param modality its force
 * @param executableAs what it becomes in the library: guard, duty, deadline, decision, advisory, right, record or data
 * @param actor whom it concerns, in the register's word
 * @param appliesWhen its condition, in the register's words
 * @param label its short name
 * @param statement what it says
 * @param sourceTerms the words of the source
 * @param parameters the figures and terms it sets, when it sets any
 * @param ambiguity what the source leaves open and the recommended reading, when it does
 */
public record Row(
        RowId id,
        SourceDocument document,
        String section,
        Modality modality,
        String executableAs,
        String actor,
        String appliesWhen,
        Text label,
        Text statement,
        String sourceTerms,
        Optional<String> parameters,
        Optional<String> ambiguity) {

    public Row {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(modality, "modality");
    }

    public Citation citation() {
        return new Citation(id, document, section);
    }
}
