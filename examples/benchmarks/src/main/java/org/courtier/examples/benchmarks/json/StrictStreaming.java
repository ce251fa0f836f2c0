package org.courtier.examples.benchmarks.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** The same by hand for bytes from outside: the parser lets overlong forms pass, so that they are decoded before it sees them. */
final class StrictStreaming extends Streaming {

    @Override
    public Object read(byte[] document, Class<?> type) {
        try (JsonParser in = factory.createParser(ObjectReadContext.empty(), decoded(document))) {
            return read(in, type);
        }
    }

    private static String decoded(byte[] document) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(document))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8", e);
        }
    }
}
