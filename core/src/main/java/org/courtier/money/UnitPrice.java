package org.courtier.money;

import java.math.BigDecimal;
import org.courtier.text.NumberWording;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * The price of one unit in Canadian dollars, e.g. $0.0125 an hour; it has four decimals at most and is never negative.
 *
 * @param dollars the price, from 0 to 10<sup>15</sup>, kept with two decimals or all that differ from zero
 */
public record UnitPrice(BigDecimal dollars) implements Comparable<UnitPrice>, Worded {

    private static final Decimals FOUR_DECIMALS = new Decimals(2, 4, BigDecimal.TEN.pow(15));

    public UnitPrice {
        dollars = FOUR_DECIMALS.exact(dollars, "dollars");
        if (dollars.signum() < 0) {
            throw new IllegalArgumentException("dollars is negative: \"" + dollars.toPlainString() + "\"");
        }
    }

    /**
     * Reads a price from its plain form, e.g. {@code 0.0125}.
     *
     * @param text the price without group or exponent, with four decimals at most
     * @return the price; {@code parse(p.toString())} equals {@code p}
     * @throws org.courtier.text.UnreadableText if the text is not such a number
     * @throws IllegalArgumentException if the price is negative or beyond 10<sup>15</sup> dollars
     */
    public static UnitPrice parse(String text) {
        return new UnitPrice(FOUR_DECIMALS.read(text));
    }

    /**
     * Multiplies by a quantity, exactly: $0.0125 for 1.5 units is $0.01875.
     *
     * <p>The product is rounded once, at the total of the line, by {@link Rounding#toCent}.
     *
     * @param quantity how many units
     * @return the exact product in dollars, of seven decimals at most
     */
    public BigDecimal times(Quantity quantity) {
        return dollars.multiply(quantity.units());
    }

    @Override
    public int compareTo(UnitPrice other) {
        return dollars.compareTo(other.dollars);
    }

    /** Gives the words, e.g. {@code 0,0125 $} and {@code $0.0125}. */
    @Override
    public Text words() {
        return NumberWording.dollars(dollars);
    }

    /** Gives the plain form, e.g. {@code 0.0125} or {@code 3.50}. */
    @Override
    public String toString() {
        return dollars.toPlainString();
    }
}
