package org.courtier.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;

/** A package imports only packages that stand above it in {@link #ORDER}; guides never import one another. */
@AnalyzeClasses(locations = Core.class)
class LayeringArchRules {

    private static final String ROOT = "org.courtier";
    private static final String GUIDE = "guide";

    /** From top to bottom; the empty name is the root package, what an application calls. */
    private static final List<String> ORDER = List.of(
            "text",
            "calendar",
            "money",
            "rule",
            "party",
            "decision",
            "catalogue",
            "solicitation",
            "pricing",
            "contract",
            "dossier",
            "agreement",
            GUIDE,
            "spi",
            "journal",
            "");

    @ArchTest
    static final ArchRule every_class_stands_in_a_listed_package = classes()
            .should(new ArchCondition<>("stand in a package of the list") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    if (!ORDER.contains(subject(origin))) {
                        events.add(SimpleConditionEvent.violated(
                                origin, origin.getName() + " stands in none of " + ORDER));
                    }
                }
            });

    @ArchTest
    static final ArchRule a_package_imports_only_packages_above_it = classes()
            .should(new ArchCondition<>("import only packages above their own") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    origin.getDirectDependenciesFromSelf().stream()
                            .filter(LayeringArchRules::runsUpwards)
                            .map(Dependency::getDescription)
                            .forEach(text -> events.add(SimpleConditionEvent.violated(origin, text)));
                }
            });

    @ArchTest
    static final ArchRule guides_never_import_one_another = classes()
            .should(new ArchCondition<>("import no other guide") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    origin.getDirectDependenciesFromSelf().stream()
                            .filter(LayeringArchRules::crossesGuides)
                            .map(Dependency::getDescription)
                            .forEach(text -> events.add(SimpleConditionEvent.violated(origin, text)));
                }
            });

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.courtier.(**)").should().beFreeOfCycles();

    @ArchTest
    static void the_core_has_classes_to_check(JavaClasses core) {
        assertTrue(core.size() >= Core.AT_LEAST_CLASSES, () -> "only " + core.size() + " classes in " + Core.CLASSES);
    }

    @ArchTest
    static void no_sealed_type_permits_a_type_of_another_package(JavaClasses core) throws ClassNotFoundException {
        List<String> strays = new ArrayList<>();
        for (JavaClass candidate : core) {
            Class<?> type = Class.forName(candidate.getName(), false, Core.class.getClassLoader());
            if (type.isSealed()) {
                for (Class<?> permitted : type.getPermittedSubclasses()) {
                    if (!permitted.getPackageName().equals(type.getPackageName())) {
                        strays.add(type.getName() + " permits " + permitted.getName());
                    }
                }
            }
        }
        assertEquals(List.of(), strays);
    }

    private static boolean runsUpwards(Dependency dependency) {
        JavaClass target = dependency.getTargetClass();
        return isOurs(target) && rank(target) > rank(dependency.getOriginClass());
    }

    private static boolean crossesGuides(Dependency dependency) {
        JavaClass origin = dependency.getOriginClass();
        JavaClass target = dependency.getTargetClass();
        return isOurs(target)
                && subject(origin).equals(GUIDE)
                && subject(target).equals(GUIDE)
                && !guide(origin).equals(guide(target));
    }

    private static int rank(JavaClass type) {
        return ORDER.indexOf(subject(type));
    }

    private static String subject(JavaClass type) {
        return segment(type, 0);
    }

    private static String guide(JavaClass type) {
        return segment(type, 1);
    }

    private static String segment(JavaClass type, int index) {
        String below = type.getPackageName()
                .substring(Math.min(ROOT.length() + 1, type.getPackageName().length()));
        String[] segments = below.split("\\.");
        return index < segments.length ? segments[index] : "";
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }
}
