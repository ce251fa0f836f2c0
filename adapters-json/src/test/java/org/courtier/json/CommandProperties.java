package org.courtier.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.courtier.Command;
import org.courtier.ShippedGuides;
import org.courtier.testkit.AnyValue;

/** Any command is read as it was written. */
class CommandProperties {

    private static final Json JSON = new Json(ShippedGuides.all());
    private static final AnyValue ANY = AnyValue.ofShippedGuides();

    @Property(tries = 300)
    void a_command_is_read_as_it_was_written(@ForAll("commands") Command command) {
        byte[] written = JSON.writeCommand(command);
        assertEquals(command, JSON.readCommand(written));
        assertArrayEquals(written, JSON.writeCommand(JSON.readCommand(written)));
    }

    @Provide
    Arbitrary<Command> commands() {
        return ANY.of(Command.class);
    }
}
