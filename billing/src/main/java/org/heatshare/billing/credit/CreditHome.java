package org.heatshare.billing.credit;

import org.heatshare.billing.money.Money;
import org.heatshare.db.quantity.Energy;

/**
 * A contract that takes part in a split.
 *
 * @param energy heat used in the month, not negative
 * @param dwellings homes behind the delivery point; premises count as one
 * @param days days of the month on which the contract was valid
 * @param matchedMilliWh the miners' heat matched with it in thousandths of a Wh; zero where the key does not ask for it
 * @param energyCharge what the bill asks for heat, without tax: the most that may be credited
 */
public record CreditHome(Energy energy, int dwellings, int days, long matchedMilliWh, Money energyCharge) {

    public CreditHome {
        if (energy.wattHours() < 0 || dwellings < 1 || days < 1 || matchedMilliWh < 0) {
            throw new IllegalArgumentException(
                    "a home's heat is not negative, and its dwellings and days are at least one: " + energy + ", "
                            + dwellings + ", " + days + ", " + matchedMilliWh);
        }
    }

    /** A home in a pool whose key asks for no hours. */
    public CreditHome(Energy energy, int dwellings, int days, Money energyCharge) {
        this(energy, dwellings, days, 0, energyCharge);
    }

    /** What the part that goes by home is split by. */
    public long dwellingDays() {
        return Math.multiplyExact((long) dwellings, (long) days);
    }
}
