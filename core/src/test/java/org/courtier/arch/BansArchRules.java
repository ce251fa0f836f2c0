package org.courtier.arch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What no class of the core may use: whatever could make two runs, two machines or two JDKs answer differently. */
@AnalyzeClasses(locations = Core.class)
class BansArchRules {

    @ArchTest
    static void the_core_has_classes_to_check(JavaClasses core) {
        assertTrue(core.size() >= Core.AT_LEAST_CLASSES, () -> "only " + core.size() + " classes in " + Core.CLASSES);
    }

    @ArchTest
    static final ArchRule no_clock = noClasses()
            .should()
            .dependOnClassesThat(named("java\\.time\\.(Clock|InstantSource)"))
            .orShould()
            .callCodeUnitWhere(calls("java\\.time\\..*\\.now"))
            .orShould()
            .callCodeUnitWhere(calls("java\\.lang\\.System\\.(currentTimeMillis|nanoTime)"))
            .orShould()
            .callCodeUnitWhere(calls("java\\.util\\.Calendar\\.getInstance"))
            .orShould()
            .callConstructor(java.util.Date.class)
            .because("when something happened, and when it was recorded, are parameters");

    @ArchTest
    static final ArchRule no_chance = noClasses()
            .should()
            .dependOnClassesThat(named("java\\.util\\.(Random|SplittableRandom)"))
            .orShould()
            .dependOnClassesThat(named("java\\.util\\.random\\..*"))
            .orShould()
            .dependOnClassesThat(named("java\\.util\\.concurrent\\.ThreadLocalRandom"))
            .orShould()
            .dependOnClassesThat(named("java\\.security\\.SecureRandom"))
            .orShould()
            .callCodeUnitWhere(calls("java\\.util\\.UUID\\.randomUUID"))
            .orShould()
            .callCodeUnitWhere(calls("java\\.lang\\.(Strict)?Math\\.random"))
            .because("the same question has the same answer");

    @ArchTest
    static final ArchRule no_default_zone_or_language = noClasses()
            .should()
            .callCodeUnitWhere(calls("java\\.util\\.Locale\\.getDefault"))
            .orShould()
            .callCodeUnitWhere(calls("java\\.time\\.ZoneId\\.systemDefault"))
            .orShould()
            .dependOnClassesThat(named("java\\.util\\.(Simple)?TimeZone"))
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .because("an answer does not depend on the machine it is asked on");

    @ArchTest
    static final ArchRule no_formatting_of_the_jdk = noClasses()
            .should()
            .callCodeUnitWhere(calls("java\\.lang\\.String\\.(format|formatted)"))
            .orShould()
            .callCodeUnitWhere(calls(
                    "java\\.time\\.format\\.DateTimeFormatter\\.(ofPattern|ofLocalized.*|withLocale" + "|localizedBy)"))
            .orShould()
            .callCodeUnitWhere(calls("java\\.time\\.format\\.DateTimeFormatterBuilder\\.(toFormatter|appendLocalized.*"
                    + "|appendText)"))
            .orShould()
            .callCodeUnitWhere(calls("java\\.time\\.(Month|DayOfWeek|ZoneId)\\.getDisplayName"))
            .orShould()
            .dependOnClassesThat(named("java\\.text\\..*Format(Symbols)?"))
            .orShould()
            .dependOnClassesThat(named("java\\.util\\.(Formatter|ResourceBundle|Currency)"))
            .because("the names and formats of JDKs differ; org.courtier.text has its own tables");

    @ArchTest
    static final ArchRule no_binary_fractions = noClasses()
            .should(new ArchCondition<>("speak of double or float") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Stream.concat(
                                    type.getFields().stream()
                                            .filter(field -> isBinary(field.getRawType()))
                                            .map(JavaField::getDescription),
                                    type.getCodeUnits().stream()
                                            .filter(BansArchRules::speaksBinary)
                                            .map(JavaCodeUnit::getDescription))
                            .forEach(text -> events.add(SimpleConditionEvent.satisfied(type, text)));
                }
            })
            .orShould()
            .callCodeUnitWhere(calls(".*\\.(doubleValue|floatValue)"))
            .because("money, quantities and shares are exact");

    @ArchTest
    static final ArchRule no_logging =
            noClasses().should().dependOnClassesThat(named("java\\.(util\\.logging\\..*|lang\\.System\\$Logger.*)"));

    @ArchTest
    static final ArchRule no_files_and_no_network = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net.."))
            .orShould()
            .dependOnClassesThat(named("java\\.io\\.(File.*|RandomAccessFile)"))
            .because("what the core needs is handed in");

    @ArchTest
    static final ArchRule resources_are_read_where_registers_and_words_stand = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.courtier.rule..",
                    "org.courtier.decision..",
                    "org.courtier.catalogue",
                    "org.courtier.dossier",
                    "org.courtier.agreement",
                    "org.courtier.guide..")
            .should()
            .callCodeUnitWhere(calls("java\\.lang\\.(Class|ClassLoader|Module)\\.getResource.*"));

    @ArchTest
    static final ArchRule no_collections_in_salted_order = noClasses()
            .should()
            .callCodeUnitWhere(calls("java\\.util\\.(Set|Map)\\.(of|ofEntries|copyOf)"))
            .orShould()
            .callCodeUnitWhere(calls("java\\.util\\.stream\\.Collectors\\.toUnmodifiable(Set|Map)"))
            .because("their order differs from run to run");

    @ArchTest
    static final ArchRule no_hashed_collections_in_public_records = noClasses()
            .that(describe(
                    "are public records",
                    type -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC)))
            .should()
            .callCodeUnitWhere(calls("java\\.util\\.Hash(Set|Map)\\.<init>"))
            .orShould()
            .callMethod(Collectors.class, "toSet")
            .orShould()
            .callMethod(Collectors.class, "toMap", Function.class, Function.class)
            .orShould()
            .callMethod(Collectors.class, "toMap", Function.class, Function.class, BinaryOperator.class)
            .orShould()
            .callMethod(Collectors.class, "groupingBy", Function.class)
            .orShould()
            .callMethod(Collectors.class, "groupingBy", Function.class, Collector.class)
            .because("their order can reach an output");

    @ArchTest
    static final ArchRule no_static_state = fields().that()
            .areStatic()
            .should()
            .beFinal()
            // until there is a constant
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_threads = noClasses()
            .should()
            .dependOnClassesThat(named("java\\.lang\\.(Inheritable)?Thread(Group|Local|\\$.*)?"))
            .orShould()
            .dependOnClassesThat(named("java\\.util\\.(Timer|TimerTask)"))
            .orShould()
            .dependOnClassesThat(named(
                    "java\\.util\\.concurrent\\.(.*Executor.*|ForkJoin.*|CompletableFuture|CompletionStage|Flow.*)"))
            .orShould()
            .callCodeUnitWhere(calls("java\\.util\\.(Collection\\.parallelStream|stream\\..*Stream\\.parallel)"))
            .because("threads are the host's");

    private static DescribedPredicate<JavaClass> named(String regex) {
        return nameMatching(regex).forSubtype();
    }

    /** Calls of methods or constructors whose owner and name match, wherever the owner's type is declared. */
    private static DescribedPredicate<JavaCall<?>> calls(String regex) {
        return target(describe(
                        "is " + regex,
                        (CodeUnitCallTarget called) ->
                                (called.getOwner().getName() + "." + called.getName()).matches(regex)))
                .forSubtype();
    }

    private static boolean speaksBinary(JavaCodeUnit unit) {
        return isBinary(unit.getRawReturnType())
                || unit.getRawParameterTypes().stream().anyMatch(BansArchRules::isBinary);
    }

    private static boolean isBinary(JavaClass type) {
        return type.getBaseComponentType().getName().matches("double|float|java\\.lang\\.(Double|Float)");
    }
}
