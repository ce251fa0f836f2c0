package org.courtier.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.courtier.decision.Guide;
import org.courtier.decision.Guides;
import org.courtier.json.DocumentRejected.Code;
import org.courtier.rule.Citation;
import org.courtier.rule.Row;
import org.courtier.rule.RowId;
import org.courtier.rule.Rulebook;
import org.courtier.rule.SourceDocument;

/**
 * A citation as the row, the number of the document and the section; title and dates of the document come from the rulebooks.
 *
 * <p>The section is kept as it was written, and a row that no rulebook holds any more can still be read: a later register may
 * have corrected either.
 */
final class CitationForm implements Form {

    private static final String ROW = "row";
    private static final String DOCUMENT = "document";
    private static final String SECTION = "section";

    private final Map<RowId, SourceDocument> byRow = new LinkedHashMap<>();
    private final Map<String, SourceDocument> byNumber = new LinkedHashMap<>();

    CitationForm(Guides guides) {
        guides.all().stream().map(Guide::rulebook).forEach(this::add);
        add(Rulebook.shipped());
    }

    private void add(Rulebook rulebook) {
        for (Row row : rulebook.rows()) {
            byRow.putIfAbsent(row.id(), row.document());
            byNumber.putIfAbsent(row.document().number(), row.document());
        }
    }

    @Override
    public void write(Object value, Output out) {
        Citation citation = (Citation) value;
        if (!byNumber.containsKey(citation.document().number())) {
            throw new IllegalArgumentException("no rulebook has the document of a citation");
        }
        out.beginObject();
        member(ROW, citation.row().value(), out);
        member(DOCUMENT, citation.document().number(), out);
        member(SECTION, citation.section(), out);
        out.endObject();
    }

    @Override
    public Object read(Node node) {
        Node.Obj object = node.object();
        object.members().forEach((name, value) -> {
            if (!Set.of(ROW, DOCUMENT, SECTION).contains(name)) {
                throw Refusal.of(Code.UNKNOWN_FIELD, value.at() - 1);
            }
        });
        Node row = object.member(ROW);
        RowId id = (RowId) Scalars.valid(row.at(), n -> new RowId(n.text()), row);
        return new Citation(
                id,
                document(id, object.member(DOCUMENT)),
                object.member(SECTION).text());
    }

    @Override
    public Schema schema(Definitions definitions) {
        Map<String, Schema> fields = new LinkedHashMap<>();
        fields.put(ROW, Schema.pattern(Grammars.of(RowId.class).orElseThrow()).titled(definitions.title("row")));
        fields.put(DOCUMENT, documents(definitions).titled(definitions.title("document")));
        fields.put(SECTION, Scalars.TEXTS.schema(definitions).titled(definitions.title("section")));
        return definitions.reference(
                this, "value.citation", () -> Schema.object(fields).titled(definitions.title("citation")));
    }

    private Schema documents(Definitions definitions) {
        return Schema.choice(byNumber.values().stream()
                .map(d -> Schema.constant(d.number(), definitions.in(d.title())))
                .toList());
    }

    private SourceDocument document(RowId row, Node number) {
        SourceDocument document = byRow.get(row);
        if (document == null || !document.number().equals(number.text())) {
            document = byNumber.get(number.text());
        }
        if (document == null) {
            throw Refusal.of(Code.INVALID_VALUE, number.at(), "no rulebook has this document");
        }
        return document;
    }

    private static void member(String name, String value, Output out) {
        out.name(name);
        out.string(value);
    }
}
