package org.courtier.json;

import java.util.Map;
import java.util.Optional;
import org.courtier.decision.GuideId;
import org.courtier.party.OrganisationId;
import org.courtier.party.PersonRef;
import org.courtier.party.SupplierId;
import org.courtier.rule.RowId;
import org.courtier.rule.RuleKey;

/**
 * What texts of a narrow form look like, as regular expressions that Java and ECMAScript read alike.
 *
 * <p>The readers refuse the same texts, each in its own way and faster; a test holds the two together.
 */
final class Grammars {

    /** In the years 1900 to 2199, as everywhere in the core. */
    static final String DATE = "(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?";
    static final String MOMENT = DATE + "(T" + TIME + ")?";
    static final String INSTANT =
            "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z";
    static final String PERIOD = period("-?[1-9][0-9]{0,8}");
    static final String UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    static final String HASH = "[0-9a-f]{64}";

    /** Not only white space, as Java counts it; a part of the text, so that nothing stands at its ends. */
    static final String NOT_BLANK =
            "[^\\u0009-\\u000d\\u001c-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200a" + "\\u2028\\u2029\\u205f\\u3000]";

    private static final String IDENTIFIER = "[A-Za-z0-9][A-Za-z0-9._:-]{0,79}";

    private static final Map<Class<?>, String> IDENTIFIERS = Map.of(
            PersonRef.class,
            IDENTIFIER,
            OrganisationId.class,
            IDENTIFIER,
            SupplierId.class,
            IDENTIFIER,
            GuideId.class,
            "[a-z][a-z0-9-]{0,39}",
            RowId.class,
            "[A-Z]-[0-9]{3}",
            RuleKey.class,
            "[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");

    private Grammars() {}

    /** Gives the grammar of an identifier of the core; another module's own is any text to us. */
    static Optional<String> of(Class<?> identifier) {
        return Optional.ofNullable(IDENTIFIERS.get(identifier));
    }

    /** Years, months and days, each once at most, and one of them at least; nothing is {@code P0D}. */
    private static String period(String number) {
        String years = number + "Y";
        String months = number + "M";
        String days = number + "D";
        return "P(0D|" + years + "(" + months + ")?(" + days + ")?|" + months + "(" + days + ")?|" + days + ")";
    }
}
