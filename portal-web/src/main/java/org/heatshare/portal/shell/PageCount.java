package org.heatshare.portal.shell;

import com.vaadin.flow.component.Component;
import org.heatshare.db.tenancy.TenantId;

/** How much waits on a page, which the navigation shows beside its name. Asked on each way to a page, so it must be quick. */
public interface PageCount {

    Class<? extends Component> page();

    int of(TenantId tenant);

    /** The count in words, for those who cannot see that it belongs to the page. */
    String words(int count);
}
