package org.courtier.arch;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.courtier.arch.planted.Offences;
import org.junit.jupiter.api.Test;

class BansControlTest {

    private final JavaClasses planted = new ClassFileImporter().importClasses(Offences.class);

    @Test
    void each_ban_catches_the_offence_planted_against_it() {
        assertAll(Stream.of(BansArchRules.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> () -> assertTrue(rule(field).evaluate(planted).hasViolation(), field.getName())));
    }

    private static ArchRule rule(Field field) throws IllegalAccessException {
        return (ArchRule) field.get(null);
    }
}
