package org.courtier.json;

import org.courtier.json.DocumentRejected.Code;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** How large a document may be, each limit with its own code; what is written keeps them too, so that it can be read. */
final class Limits extends StreamReadConstraints {

    static final int BYTES = 8 << 20;
    static final int DEPTH = 32;
    static final int TOKENS = 500_000;
    /** In bytes: a character beyond ASCII counts for two to four. */
    static final int NAME = 128;

    static final int STRING = 1 << 20;
    static final int NUMBER = 40;

    static final Limits OURS = new Limits();

    private static final long serialVersionUID = 1L;

    private Limits() {
        super(DEPTH, BYTES, TOKENS, NUMBER, STRING, NAME);
    }

    @Override
    public void validateNestingDepth(int depth) {
        require(depth <= DEPTH, Code.TOO_DEEP);
    }

    @Override
    public void validateDocumentLength(long length) {
        require(length <= BYTES, Code.TOO_LARGE);
    }

    @Override
    public void validateTokenCount(long count) {
        require(count <= TOKENS, Code.TOO_MANY_TOKENS);
    }

    @Override
    public void validateFPLength(int length) {
        require(length <= NUMBER, Code.NUMBER_TOO_LONG);
    }

    @Override
    public void validateIntegerLength(int length) {
        require(length <= NUMBER, Code.NUMBER_TOO_LONG);
    }

    @Override
    public void validateStringLength(int length) {
        require(length <= STRING, Code.STRING_TOO_LONG);
    }

    @Override
    public void validateStringLengthLong(long length) {
        require(length <= STRING, Code.STRING_TOO_LONG);
    }

    @Override
    public void validateNameLength(int length) {
        require(length <= NAME, Code.NAME_TOO_LONG);
    }

    private static void require(boolean kept, Code code) {
        if (!kept) {
            throw new Exceeded(code);
        }
    }

    /** A limit is exceeded where the parser stands. */
    static final class Exceeded extends StreamConstraintsException {

        private static final long serialVersionUID = 1L;

        private final Code code;

        Exceeded(Code code) {
            super(code.name());
            this.code = code;
        }

        Code code() {
            return code;
        }
    }
}
