package org.heatshare.billing.invoicing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.heatshare.billing.invoicing.Bill.MeterSpan;
import org.heatshare.billing.period.BillingPeriod;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The meters' registers on the days on which a billed period begins or ends. */
final class BoundaryRegisters {

    /** Straight, so that the server walks the index of days. */
    private static final String QUERY =
            "SELECT STRAIGHT_JOIN delivery_point_id, register_wh, start_quality, meter_serial FROM metered_register WHERE day = ?";

    private record Place(int deliveryPointId, LocalDate day) {}

    private record Register(String serial, long wattHours, String quality) {}

    private final Map<Place, Register> registers = new HashMap<>();
    /** Places with several meters have no one register to print. */
    private final Set<Place> ambiguous = new HashSet<>();

    private BoundaryRegisters() {}

    static BoundaryRegisters read(DSLContext tx, Collection<LocalDate> days) {
        BoundaryRegisters result = new BoundaryRegisters();
        tx.connection(connection -> {
            for (LocalDate day : days) {
                result.read(connection, day);
            }
        });
        return result;
    }

    /** The registers at both ends of a period, where both are known and of one meter. */
    @Nullable
    MeterSpan span(int deliveryPointId, BillingPeriod period) {
        Register start = at(deliveryPointId, period.from());
        Register end = at(deliveryPointId, period.until());
        if (start == null || end == null || !start.serial().equals(end.serial())) {
            return null;
        }
        return new MeterSpan(start.serial(), start.wattHours(), start.quality(), end.wattHours(), end.quality());
    }

    private @Nullable Register at(int deliveryPointId, LocalDate day) {
        Place place = new Place(deliveryPointId, day);
        return ambiguous.contains(place) ? null : registers.get(place);
    }

    private void read(Connection connection, LocalDate day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setObject(1, day);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    long wattHours = rows.getLong(2);
                    boolean known = !rows.wasNull();
                    if (known) {
                        add(
                                new Place(rows.getInt(1), day),
                                new Register(rows.getString(4), wattHours, rows.getString(3)));
                    }
                }
            }
        }
    }

    private void add(Place place, Register register) {
        if (registers.put(place, register) != null) {
            ambiguous.add(place);
        }
    }
}
