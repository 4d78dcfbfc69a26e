package org.heatshare.portal.staff.alarm;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.integration.alarm.AlarmQuery;
import org.heatshare.integration.alarm.Alarms;
import org.heatshare.portal.shell.PageCount;
import org.heatshare.portal.text.Texts;

/** How many alarms are open, for the navigation. */
@Dependent
class OpenAlarms implements PageCount {

    private static final AlarmQuery OPEN = new AlarmQuery("", AlarmQuery.Show.OPEN, AlarmQuery.Sort.SEVERITY, true, "");

    private final Alarms alarms;

    @Inject
    OpenAlarms(Alarms alarms) {
        this.alarms = alarms;
    }

    @Override
    public Class<? extends Component> page() {
        return AlarmsView.class;
    }

    @Override
    public int of(TenantId tenant) {
        return alarms.count(tenant, OPEN);
    }

    @Override
    public String words(int count) {
        return Texts.of("alarms.open", count);
    }
}
