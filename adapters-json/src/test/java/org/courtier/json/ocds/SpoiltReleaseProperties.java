package org.courtier.json.ocds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.courtier.json.DocumentRejected;

/** Whatever somebody hands in as a release is read with a report, or rejected, and nothing else. */
class SpoiltReleaseProperties {

    private static final byte[] SOUND = ReleaseJson.write(
            new ReleaseExport(PublishedAcquisition.full())
                    .seao(PublishedAcquisition.signed().history())
                    .orElseThrow(),
            Profile.SEAO);
    private static final String TELLING = "{}[],:\"\\0-.eE9tn \u0001";

    /** A byte put in place of another. */
    record Change(int at, byte by) {}

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Byte> bytes = Arbitraries.oneOf(
                Arbitraries.bytes(),
                Arbitraries.of(TELLING.chars().mapToObj(c -> (byte) c).toList()));
        return Combinators.combine(Arbitraries.integers().between(0, SOUND.length - 1), bytes)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 3000)
    void a_spoilt_package_is_read_with_a_report_or_rejected(@ForAll("changes") List<Change> changes) {
        byte[] spoilt = SOUND.clone();
        changes.forEach(c -> spoilt[c.at()] = c.by());
        try {
            Imported imported = ReleaseJson.read(spoilt, Profile.SEAO);
            imported.whole().ifPresent(whole -> assertEquals(imported.releases(), whole.releases()));
            Statistics.collect(imported.report().isEmpty() ? "read" : "read with a report");
        } catch (DocumentRejected e) {
            Statistics.collect(e.code().name());
        }
    }
}
