package org.heatshare.integration.alarm;

import java.util.List;
import org.heatshare.db.tenancy.TenantId;

/**
 * Says of one kind of things what is wrong with them now. It must say so as long as it is, and see at once when it is
 * not. A watch that cannot look fails, so that nothing is taken for well because nobody looked.
 */
@FunctionalInterface
public interface Watch {
    List<Trouble> look(TenantId tenant);
}
