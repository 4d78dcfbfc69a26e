package org.heatshare.billing.tariff;

import java.time.LocalDate;

/** A published version was given again with other content; bills may rest on it, so a change needs a new version. */
public final class TariffChangedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TariffChangedException(String code, LocalDate validFrom) {
        super("tariff " + code + " from " + validFrom
                + " is published and cannot change; publish a version with a later validFrom");
    }
}
