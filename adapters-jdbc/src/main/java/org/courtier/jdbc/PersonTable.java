package org.courtier.jdbc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.courtier.party.PersonRef;
import org.courtier.spi.Person;

/** The table of who stands behind references: a name and contacts as bytes, so that no database changes a sign of them. */
final class PersonTable {

    static final Table TABLE = Table.of("courtier_person", "person_ref", "content");

    private static final String READ = "SELECT content FROM courtier_person WHERE person_ref = ?";

    private static final String CHANGE = "UPDATE courtier_person SET content = ? WHERE person_ref = ?";

    private static final String DELETE = "DELETE FROM courtier_person WHERE person_ref = ?";

    private PersonTable() {}

    static void keep(Store store, PersonRef reference, Person person) throws SQLException {
        byte[] content = bytes(person);
        int kept = 0;
        while (kept == 0) {
            kept = Query.of(CHANGE).with(content).with(reference.value()).change(store.connection());
            if (kept == 0) {
                kept = store.dialect()
                        .insertUnlessTaken(
                                store.connection(),
                                TABLE,
                                sql -> Query.of(sql).with(reference.value()).with(content));
            }
        }
    }

    static Optional<Person> find(Connection connection, PersonRef reference) throws SQLException {
        return Query.of(READ).with(reference.value()).read(connection, rows -> person(rows.getBytes(1))).stream()
                .findFirst();
    }

    static void erase(Connection connection, PersonRef reference) throws SQLException {
        Query.of(DELETE).with(reference.value()).change(connection);
    }

    private static byte[] bytes(Person person) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, person.name());
            out.writeInt(person.contacts().size());
            for (String contact : person.contacts()) {
                write(out, contact);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static Person person(byte[] content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            String name = text(in);
            int count = in.readInt();
            List<String> contacts = new ArrayList<>();
            while (contacts.size() < count) {
                contacts.add(text(in));
            }
            return new Person(name, contacts);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored person is not of the form that was stored", e);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
