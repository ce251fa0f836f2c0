package org.courtier.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.courtier.json.Json;
import org.courtier.text.Language;
import org.courtier.text.Text;
import org.junit.jupiter.api.Test;

class ModulesTest {

    @Test
    void this_test_runs_on_the_module_path() {
        assertEquals("org.courtier.consumer", getClass().getModule().getName());
    }

    @Test
    void the_published_modules_and_the_test_kit_are_modules_of_their_own() {
        Set<String> found = new TreeSet<>();
        ModuleLayer.boot().modules().forEach(module -> found.add(module.getName()));
        List.of("org.courtier.core", "org.courtier.json", "org.courtier.jdbc", "org.courtier.testkit")
                .forEach(name -> assertTrue(found.contains(name), () -> name + " is not among " + found));
    }

    @Test
    void a_consumer_reads_what_the_core_exports() {
        assertEquals("courriel", Text.of("courriel", "email").in(Language.FRENCH));
        assertEquals("org.courtier.core", Text.class.getModule().getName());
    }

    /** A folder that could be a package would be closed to other modules. */
    @Test
    void a_consumer_finds_the_schemas() {
        assertNotNull(Json.class.getResource("schema/2020-12/fr/action.schema.json"));
        assertNotNull(Json.class.getResource("schema/2020-12/en/action.schema.json"));
    }
}
