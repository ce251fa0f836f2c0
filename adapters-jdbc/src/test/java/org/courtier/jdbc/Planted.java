package org.courtier.jdbc;

import java.sql.SQLException;

/** A failure of one call, before or after it has done its work. */
record Planted(int call, boolean afterwards, Kind kind) implements Watched.Watcher {

    /** What a driver may throw. */
    enum Kind {
        CONNECTION_LOST,
        CONFLICT,
        KEY_TAKEN,
        UNCHECKED,
        ERROR;

        private void fail() throws SQLException {
            switch (this) {
                case CONNECTION_LOST -> throw new SQLException("planted", "08006", 0);
                case CONFLICT -> throw new SQLException("planted", "40001", 5);
                case KEY_TAKEN -> throw new SQLException("planted", "23505", 19);
                case UNCHECKED -> throw new IllegalStateException("planted");
                default -> throw new AssertionError("planted");
            }
        }
    }

    /** What a driver throws unchecked says nothing of the outcome. */
    boolean isUnchecked() {
        return kind == Kind.UNCHECKED || kind == Kind.ERROR;
    }

    @Override
    public void before(int now, String text) throws SQLException {
        if (now == call && !afterwards) {
            kind.fail();
        }
    }

    @Override
    public void after(int now, String text) throws SQLException {
        if (now == call && afterwards) {
            kind.fail();
        }
    }
}
