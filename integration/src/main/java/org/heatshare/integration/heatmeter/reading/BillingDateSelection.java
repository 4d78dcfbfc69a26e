package org.heatshare.integration.heatmeter.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.heatshare.integration.heatmeter.telegram.DataRecord;
import org.heatshare.integration.heatmeter.telegram.DataValue;
import org.heatshare.integration.heatmeter.telegram.Function;
import org.heatshare.integration.heatmeter.telegram.Quantity;
import org.heatshare.integration.metering.RegisterValue;
import org.jspecify.annotations.Nullable;

/** Picks the records of storage 1 that form a billing-date reading. */
final class BillingDateSelection {
    private static final int BILLING_DATE_STORAGE = 1;

    private @Nullable LocalDate on;
    private @Nullable RegisterValue heatEnergy;
    private @Nullable Long volumeL;

    void take(DataRecord record) {
        if (record.storage() != BILLING_DATE_STORAGE
                || record.tariff() != 0
                || record.subunit() != 0
                || record.function() != Function.INSTANTANEOUS) {
            return;
        }
        if (record.value() instanceof DataValue.Day day) {
            on = day.on();
        } else if (record.isReading() && record.quantity() == Quantity.HEAT_ENERGY) {
            heatEnergy = Registers.energy(record);
        } else if (record.isReading() && record.quantity() == Quantity.VOLUME) {
            BigDecimal litres = Registers.litres(record);
            volumeL = litres == null ? null : Registers.whole(litres);
        }
    }

    @Nullable
    BillingDateReading reading() {
        return on == null || heatEnergy == null ? null : new BillingDateReading(on, heatEnergy, volumeL);
    }
}
