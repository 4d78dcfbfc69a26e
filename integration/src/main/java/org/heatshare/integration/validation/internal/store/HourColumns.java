package org.heatshare.integration.validation.internal.store;

import static org.heatshare.db.schema.tenant.Tables.CONSUMPTION_DAY;

import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Field;

/** The energy of a day's hours in Wh, in their order; the last are null on days of fewer hours. */
final class HourColumns {
    static final List<Field<Integer>> ALL = IntStream.range(0, 25)
            .mapToObj("wh_%02d"::formatted)
            .map(name -> CONSUMPTION_DAY.field(name, Integer.class))
            .toList();

    private HourColumns() {}
}
