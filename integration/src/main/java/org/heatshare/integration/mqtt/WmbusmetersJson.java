package org.heatshare.integration.mqtt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.heatshare.integration.heatmeter.reading.InfoCodes;
import org.heatshare.integration.metering.EnergyUnit;
import org.heatshare.integration.metering.ReadOut;
import org.heatshare.integration.metering.RegisterValue;
import org.heatshare.integration.quarantine.RawBytes;
import org.jspecify.annotations.Nullable;

/** What wmbusmeters makes of a telegram, as a read-out: registers by its driver's names, the time by its clock. */
final class WmbusmetersJson {
    private static final int LITRES = 3;
    private static final int WATTS = 3;
    private static final int HUNDREDTHS = 2;
    private static final long MAX = 1_000_000_000_000_000L;
    private static final Map<String, Long> STATUS = statuses();

    private WmbusmetersJson() {}

    static ReadOut readOut(byte[] message, RawBytes raw) {
        MessageJson json = MessageJson.of(message);
        String name = json.text("/meter");
        WmbusmetersDriver driver = WmbusmetersDriver.ALL.get(name);
        if (driver == null) {
            throw new MessageRefusedException(
                    MessageFault.WMBUSMETERS_DRIVER_UNKNOWN,
                    "Field /meter is '%s'; known drivers are %s."
                            .formatted(name, new TreeSet<>(WmbusmetersDriver.ALL.keySet())));
        }
        BigDecimal energy = json.number("/" + driver.energyKwh());
        return ReadOut.of(json.text("/id"), json.instant("/timestamp"))
                .heatEnergy(energy == null ? null : new RegisterValue(energy, EnergyUnit.KWH))
                .volumeL(whole(json, driver.volumeM3(), LITRES))
                .volumeFlowLh(integer(json, driver.flowM3h(), LITRES))
                .thermalPowerW(integer(json, driver.powerKw(), WATTS))
                .supplyTemperatureCc(integer(json, driver.supplyC(), HUNDREDTHS))
                .returnTemperatureCc(integer(json, driver.returnC(), HUNDREDTHS))
                .forwardM3c(whole(json, driver.forwardM3c(), 0))
                .returnM3c(whole(json, driver.returnM3c(), 0))
                .infoCode(infoCode(json.textOrNull("/status")))
                .raw(raw)
                .build();
    }

    private static @Nullable Long whole(MessageJson json, @Nullable String field, int decimalPlaces) {
        BigDecimal number = field == null ? null : json.number("/" + field);
        if (number == null) {
            return null;
        }
        BigDecimal whole = number.movePointRight(decimalPlaces).setScale(0, RoundingMode.HALF_UP);
        if (whole.abs().compareTo(BigDecimal.valueOf(MAX)) > 0) {
            throw new MessageRefusedException(
                    MessageFault.MESSAGE_FIELD,
                    "Field /%s is %s; no meter shows as much.".formatted(field, number.toPlainString()));
        }
        return whole.longValueExact();
    }

    private static @Nullable Integer integer(MessageJson json, String field, int decimalPlaces) {
        Long whole = whole(json, field, decimalPlaces);
        if (whole != null && whole != whole.intValue()) {
            throw new MessageRefusedException(
                    MessageFault.MESSAGE_FIELD, "Field /%s is too large: %d.".formatted(field, whole));
        }
        return whole == null ? null : whole.intValue();
    }

    /** Names between blanks, as Kamstrup calls its faults; {@code OK} for none. */
    private static @Nullable Long infoCode(@Nullable String status) {
        if (status == null || status.isBlank()) {
            return null;
        }
        long code = 0;
        for (String name : status.strip().split("\\s+")) {
            Long bit = STATUS.get(name);
            if (bit == null) {
                throw new MessageRefusedException(
                        MessageFault.WMBUSMETERS_STATUS_UNKNOWN,
                        "Field /status holds '%s', which is no known statement of a fault.".formatted(name));
            }
            code |= bit;
        }
        return code;
    }

    private static Map<String, Long> statuses() {
        Map<String, Long> statuses = new HashMap<>();
        statuses.put("OK", 0L);
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            long code = 1L << bit;
            List<String> labels = InfoCodes.labels(code);
            labels.forEach(label -> statuses.put(label, code));
        }
        return Map.copyOf(statuses);
    }
}
