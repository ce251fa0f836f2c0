package org.courtier.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.courtier.spi.Bytes;
import org.courtier.spi.ChainHash;
import org.courtier.spi.EntryBytes;

/** Any bytes, hash and entry that cross the port of a journal. */
public final class AnyEntry {

    private AnyEntry() {}

    /** Gives 0 to 200 bytes of any value. */
    public static Arbitrary<Bytes> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(200).map(Bytes::of);
    }

    public static Arbitrary<String> digests() {
        return Arbitraries.strings().withChars("0123456789abcdef").ofLength(64);
    }

    public static Arbitrary<ChainHash> hashes() {
        return digests().map(ChainHash::ofHex);
    }

    public static Arbitrary<EntryBytes> entries() {
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .withChars('-')
                                .ofMaxLength(79)
                                .map(rest -> "a" + rest),
                        Arbitraries.integers().between(1, 9),
                        bytes())
                .as(EntryBytes::new);
    }
}
