package org.heatshare.portal.staff.quarantine;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heatshare.integration.quarantine.QuarantineScope;
import org.heatshare.portal.component.Elsewhere;

/** What of the quarantine is open, as it stands in the page's address. */
final class QuarantineAddress {

    /** Stands in the address for messages that name no meter. */
    private static final String NO_METER = "none";

    private QuarantineAddress() {}

    static Optional<QuarantineScope> scope(QueryParameters address) {
        return address.getSingleParameter("reason")
                .map(reason -> new QuarantineScope(
                        reason,
                        address.getSingleParameter("source").orElse(null),
                        address.getSingleParameter("meter")
                                .map(meter -> meter.equals(NO_METER) ? QuarantineScope.NO_METER : meter)
                                .orElse(null)));
    }

    /** The item's number; zero, which no item has, where the address names none. */
    static long item(QueryParameters address) {
        return address.getSingleParameter("item")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    static String of(QuarantineScope scope) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("reason", scope.reason());
        parameters.put("source", scope.source() == null ? "" : scope.source());
        String meter = scope.meterSerial();
        parameters.put("meter", meter == null ? "" : meter.equals(QuarantineScope.NO_METER) ? NO_METER : meter);
        return Elsewhere.address(QuarantineView.PATH, parameters);
    }
}
