package org.courtier.calendar;

import java.util.Objects;
import java.util.Optional;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * The law that makes a day a holiday or a working day.
 *
 * @param statute the name of the statute, e.g. {@code Loi d'interprétation}
 * @param chapter where it stands, e.g. {@code RLRQ, c. I-16} and {@code CQLR, c. I-16}
 * @param section the section, e.g. {@code 61 (23°)}
 * @param link an address of the text as it stood on a date, for people to follow
 */
public record LegalBasis(Text statute, Text chapter, String section, Optional<String> link) implements Worded {

    public LegalBasis {
        Objects.requireNonNull(statute, "statute");
        Objects.requireNonNull(chapter, "chapter");
        if (Objects.requireNonNull(section, "section").isBlank()) {
            throw new IllegalArgumentException("section is blank: \"" + section + "\"");
        }
        if (Objects.requireNonNull(link, "link").isPresent() && link.get().isBlank()) {
            throw new IllegalArgumentException("link is blank: \"" + link.get() + "\"");
        }
    }

    /** A basis without a link. */
    public LegalBasis(Text statute, Text chapter, String section) {
        this(statute, chapter, section, Optional.empty());
    }

    /** Gives this basis with the address of its text as it stood on a date. */
    public LegalBasis linked(String address) {
        return new LegalBasis(statute, chapter, section, Optional.of(address));
    }

    /** Gives the words, e.g. {@code Loi d'interprétation (RLRQ, c. I-16), art. 61 (23°)}. */
    @Override
    public Text words() {
        return Text.of("{0} ({1}), art. {2}", "{0} ({1}), s. {2}").with(statute, chapter, Text.same(section));
    }
}
