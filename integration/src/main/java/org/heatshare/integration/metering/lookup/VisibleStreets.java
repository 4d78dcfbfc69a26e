package org.heatshare.integration.metering.lookup;

import static org.heatshare.db.schema.tenant.Tables.CONTRACT;
import static org.heatshare.db.schema.tenant.Tables.DELIVERY_POINT;
import static org.heatshare.db.schema.tenant.Tables.PARTY;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** A delivery point's street, absent where it may not be seen. */
final class VisibleStreets {

    /** Of whoever was ever supplied there: an end that is entered late must not tell an address early. */
    private static final Condition UNPROTECTED = DELIVERY_POINT.ID.notIn(DSL.select(CONTRACT.DELIVERY_POINT_ID)
            .from(CONTRACT)
            .join(PARTY)
            .on(PARTY.ID.eq(CONTRACT.PARTY_ID))
            .where(PARTY.PROTECTED_IDENTITY.isTrue()));

    private VisibleStreets() {}

    static Field<String> field(Streets streets) {
        return switch (streets) {
            case NONE -> DSL.castNull(SQLDataType.VARCHAR);
            case UNPROTECTED -> DSL.when(UNPROTECTED, DELIVERY_POINT.STREET);
            case ALL -> DELIVERY_POINT.STREET;
        };
    }
}
