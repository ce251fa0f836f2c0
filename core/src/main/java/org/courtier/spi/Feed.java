package org.courtier.spi;

import java.util.List;

/**
 * Port: every append in one order, for hosts that send mail or feed a search.
 *
 * <p>A reader keeps the position of the last change that it has dealt with, and asks for what comes after it. <b>Nothing is
 * skipped:</b> a position is given to an append after it is committed, so that no change ever appears before one that was read.
 * <b>At least once:</b> a reader that fails before it has kept its position reads the same changes again; each position always names
 * the same change. <b>Order.</b> The changes of one history come in the order of their versions; between histories no order is
 * promised. <b>Threads.</b> Any number of readers may read at once. <b>Errors</b> are those of the {@link Journal}.
 */
public interface Feed {

    /**
     * Gives the changes after a position, the first one first; none when there are no more yet.
     *
     * @param page what comes after the position of the last change that was dealt with
     */
    List<Change> changes(Page<Long> page);
}
