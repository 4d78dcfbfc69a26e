package org.heatshare.portal.staff.newmeter;

import com.vaadin.flow.component.combobox.ComboBox;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heatshare.billing.customer.DeliveryPointQuery;
import org.heatshare.billing.customer.DeliveryPoints;
import org.heatshare.billing.customer.SuppliedPoint;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.metering.lookup.MeterLookup;
import org.heatshare.integration.metering.lookup.StoredInstallation;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.personaldata.PersonalDataReads;
import org.heatshare.portal.text.Texts;

/** Where a meter can stand: the delivery points that one person may find, and what stands there. */
@Dependent
public class Places {

    private final TenantId tenant;
    private final ZoneId zone;
    private final DeliveryPoints points;
    private final MeterLookup meters;
    private final PersonalDataReads reads;

    @Inject
    Places(
            CurrentUser user,
            TenantRegistry tenants,
            DeliveryPoints points,
            MeterLookup meters,
            PersonalDataReads reads) {
        this.tenant = user.tenant();
        this.zone = tenants.get(tenant).zone();
        this.points = points;
        this.meters = meters;
        this.reads = reads;
    }

    ZoneId zone() {
        return zone;
    }

    /** A choice by search in codes and addresses. That addresses were listed is recorded. */
    ComboBox<SuppliedPoint> field(String occasion) {
        reads.record("delivery-point-list", "all", occasion);
        ComboBox<SuppliedPoint> field = new ComboBox<>(Texts.of("new-meter.place"));
        field.setItemLabelGenerator(Places::words);
        field.setHelperText(Texts.of("new-meter.place.help"));
        field.setRequired(true);
        field.setItems(query -> points
                .find(
                        tenant,
                        new DeliveryPointQuery(
                                query.getFilter().orElse("").strip(),
                                DeliveryPointQuery.Sort.CODE,
                                true,
                                query.getOffset(),
                                query.getLimit(),
                                reads.discretion()))
                .stream());
        return field;
    }

    /** The meter that measures at a delivery point now. */
    Optional<String> meterAt(String deliveryPoint) {
        return meters.findAt(tenant, deliveryPoint).stream()
                .filter(installation -> installation.removedAt() == null)
                .map(StoredInstallation::serial)
                .findFirst();
    }

    private static String words(SuppliedPoint point) {
        return Stream.of(point.code(), point.street(), point.city())
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }
}
