package org.heatshare.portal.staff.customer;

import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** What is said of a delivery point. What is hidden says that it is, so that nobody takes it for missing. */
final class PointWords {

    private PointWords() {}

    static String kind(SuppliedPoint point) {
        String kind = Texts.of("point.kind." + Texts.code(point.kind()));
        return point.dwellings() > 1 ? Texts.of("point.kind.dwellings", kind, point.dwellings()) : kind;
    }

    static String street(SuppliedPoint point) {
        return point.street() == null ? Texts.of("point.hidden") : point.street();
    }

    static String address(SuppliedPoint point) {
        return point.street() == null
                ? Texts.of("point.hidden")
                : point.street() + ", " + point.postalCode() + " " + point.city();
    }

    static String party(SuppliedPoint point) {
        return point.contract() == null ? "–" : party(point.partyName(), point.protectedIdentity());
    }

    static String party(@Nullable String name, boolean protectedIdentity) {
        if (name == null) {
            return Texts.of(protectedIdentity ? "point.protected" : "point.erased");
        }
        return protectedIdentity ? Texts.of("point.protected.name", name) : name;
    }
}
