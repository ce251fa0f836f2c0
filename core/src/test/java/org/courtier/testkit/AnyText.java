package org.courtier.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.courtier.text.Text;

/** Any text: everyday French and English, and what upsets readers and writers of text. */
public final class AnyText {

    private AnyText() {}

    /** Gives lines of text, never blank. */
    public static Arbitrary<String> lines() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.of(
                                "Motif objectif", "Migration de la messagerie", "Élaboration d'un plan d'action")),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "Délai\u00a0: 10 jours, «\u00a0au plus\u00a0»",
                                "\"guillemets\", \\barre oblique\\ et <balise/> & \t tabulation",
                                "deux\nlignes\r\n",
                                " entouré d'espaces ",
                                "e\u0301 décomposé, İ et ı, ß, ﬁ",
                                "au-delà du plan de base\u202f: 𝒜 😀",
                                "{0} ''{1}'' %s ${x}")),
                Tuple.of(
                        2,
                        Arbitraries.strings()
                                .withCharRange(' ', '~')
                                .withCharRange('À', 'ÿ')
                                .ofMinLength(1)
                                .ofMaxLength(40)
                                .filter(s -> !s.isBlank())));
    }

    /** Gives lines of text of which one in eight is blank. */
    public static Arbitrary<String> linesOrBlank() {
        return Arbitraries.frequencyOf(Tuple.of(7, lines()), Tuple.of(1, Arbitraries.of("", " ")));
    }

    /** Gives texts in both languages. */
    public static Arbitrary<Text> texts() {
        return Combinators.combine(lines(), lines()).as(Text::of);
    }
}
