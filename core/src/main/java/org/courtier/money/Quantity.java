package org.courtier.money;

import java.math.BigDecimal;
import org.courtier.text.NumberWording;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * How many units are priced, e.g. 37.5 hours; it has three decimals at most and is above zero.
 *
 * @param units the number, above 0 and up to 10<sup>12</sup>, kept without trailing zeros
 */
public record Quantity(BigDecimal units) implements Comparable<Quantity>, Worded {

    private static final Decimals THREE_DECIMALS = new Decimals(0, 3, BigDecimal.TEN.pow(12));

    public Quantity {
        units = THREE_DECIMALS.exact(units, "units");
        if (units.signum() <= 0) {
            throw new IllegalArgumentException("units is not above zero: \"" + units.toPlainString() + "\"");
        }
    }

    /**
     * Takes a whole number of units, e.g. 36 months.
     *
     * @param units the number, above 0 and up to 10<sup>12</sup>
     * @return the quantity
     * @throws IllegalArgumentException if it is not above zero, or beyond 10<sup>12</sup>
     */
    public static Quantity of(long units) {
        return new Quantity(BigDecimal.valueOf(units));
    }

    /**
     * Reads a quantity from its plain form, e.g. {@code 37.5}.
     *
     * @param text the number without group or exponent, with three decimals at most
     * @return the quantity; {@code parse(q.toString())} equals {@code q}
     * @throws org.courtier.text.UnreadableText if the text is not such a number
     * @throws IllegalArgumentException if it is not above zero, or beyond 10<sup>12</sup>
     */
    public static Quantity parse(String text) {
        return new Quantity(THREE_DECIMALS.read(text));
    }

    @Override
    public int compareTo(Quantity other) {
        return units.compareTo(other.units);
    }

    /** Gives the words, e.g. {@code 37,5} and {@code 37.5}. */
    @Override
    public Text words() {
        return NumberWording.decimal(units);
    }

    /** Gives the plain form, e.g. {@code 37.5}. */
    @Override
    public String toString() {
        return units.toPlainString();
    }
}
