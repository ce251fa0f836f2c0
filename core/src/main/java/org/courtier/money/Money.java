package org.courtier.money;

import java.math.BigDecimal;
import org.courtier.text.NumberWording;
import org.courtier.text.Text;
import org.courtier.text.Worded;

/**
 * An exact amount of Canadian dollars and cents; it is never rounded, and lies within 10<sup>15</sup> dollars of zero.
 *
 * <p>Whether taxes are in it is said beside it, by an {@link Estimate}.
 */
public final class Money implements Comparable<Money>, Worded {

    private static final Decimals CENTS = new Decimals(2, 2, BigDecimal.TEN.pow(15));
    private static final long MOST_CENTS = 100_000_000_000_000_000L;

    /** No money. */
    public static final Money ZERO = new Money(0);

    private final long cents;

    private Money(long cents) {
        if (cents < -MOST_CENTS || cents > MOST_CENTS) {
            throw new IllegalArgumentException("cents is beyond " + MOST_CENTS + ": \"" + cents + "\"");
        }
        this.cents = cents;
    }

    /**
     * Takes an amount of dollars, e.g. {@code 1234.5} as $1,234.50.
     *
     * @param dollars the amount; decimals after the second must be zero
     * @return the same amount
     * @throws IllegalArgumentException if it has a part of a cent, or is beyond 10<sup>15</sup> dollars
     */
    public static Money of(BigDecimal dollars) {
        return new Money(CENTS.exact(dollars, "dollars").unscaledValue().longValueExact());
    }

    /**
     * Takes an amount of cents, e.g. {@code 123450} as $1,234.50.
     *
     * @param cents the amount in cents
     * @return the same amount
     * @throws IllegalArgumentException if it is beyond 10<sup>17</sup> cents
     */
    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /**
     * Reads dollars from their plain form, e.g. {@code 1234.50}, {@code 1234} or {@code -0.05}.
     *
     * @param text the amount without group, sign of dollars or exponent, with two decimals at most
     * @return the amount; {@code parse(m.toString())} equals {@code m}
     * @throws org.courtier.text.UnreadableText if the text is not such a number
     * @throws IllegalArgumentException if it is beyond 10<sup>15</sup> dollars
     */
    public static Money parse(String text) {
        return of(CENTS.read(text));
    }

    /** Gives the amount in dollars, always with two decimals. */
    public BigDecimal dollars() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** Gives the amount in cents. */
    public long cents() {
        return cents;
    }

    /**
     * Adds an amount, e.g. $1.10 and $2.20 are $3.30.
     *
     * @param other the amount to add
     * @return the sum
     * @throws IllegalArgumentException if the sum is beyond 10<sup>15</sup> dollars
     */
    public Money plus(Money other) {
        return new Money(cents + other.cents);
    }

    /**
     * Takes an amount away, e.g. $1.10 less $2.20 is -$1.10.
     *
     * @param other the amount to take away
     * @return the difference, which may be negative
     * @throws IllegalArgumentException if the difference is beyond 10<sup>15</sup> dollars
     */
    public Money minus(Money other) {
        return new Money(cents - other.cents);
    }

    /**
     * Repeats the amount a whole number of times, e.g. $1.10 a month for 36 months is $39.60.
     *
     * @param count how many times; none gives zero, a negative number turns the sign
     * @return the product
     * @throws IllegalArgumentException if the product is beyond 10<sup>15</sup> dollars
     */
    public Money times(long count) {
        return of(dollars().multiply(BigDecimal.valueOf(count)));
    }

    /** Tells whether the amount is $0.00. */
    public boolean isZero() {
        return cents == 0;
    }

    /** Tells whether the amount is above zero. */
    public boolean isPositive() {
        return cents > 0;
    }

    /** Tells whether the amount is below zero. */
    public boolean isNegative() {
        return cents < 0;
    }

    /** Tells whether this is strictly less: $100,000.00 is not less than $100,000.00. */
    public boolean isLessThan(Money other) {
        return cents < other.cents;
    }

    /** Tells whether this is strictly more: $100,000.00 is not more than $100,000.00. */
    public boolean isMoreThan(Money other) {
        return cents > other.cents;
    }

    /** Tells whether this is equal or more: $100,000.00 is at least $100,000.00. */
    public boolean isAtLeast(Money other) {
        return cents >= other.cents;
    }

    /** Tells whether this is equal or less: $100,000.00 is at most $100,000.00. */
    public boolean isAtMost(Money other) {
        return cents <= other.cents;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && cents == money.cents;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(cents);
    }

    /** Gives the words, e.g. {@code 100 000,00 $} and {@code $100,000.00}. */
    @Override
    public Text words() {
        return NumberWording.dollars(dollars());
    }

    /** Gives the plain form, e.g. {@code 1234.50}. */
    @Override
    public String toString() {
        return dollars().toPlainString();
    }
}
