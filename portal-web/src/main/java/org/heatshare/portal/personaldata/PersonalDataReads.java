package org.heatshare.portal.personaldata;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.heatshare.billing.customer.Discretion;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.portal.keycloak.CurrentUser;
import org.heatshare.portal.keycloak.Role;

/**
 * Writes to the audit log who of the staff looks at whose personal data. Called before the data is asked for: what
 * cannot be recorded must not be shown.
 */
@Dependent
public class PersonalDataReads {

    private final CurrentUser user;
    private final AuditLog audit;
    private final TenantDatabase database;

    @Inject
    PersonalDataReads(CurrentUser user, AuditLog audit, TenantDatabase database) {
        this.user = user;
        this.audit = audit;
        this.database = database;
    }

    /**
     * @param objectType such as {@code contract}; lists are objects too, such as {@code contract-list}
     * @param objectId which one; of a list, {@code all}: what was searched for may be a name, which the log must not hold
     * @param occasion the page
     */
    public void record(String objectType, String objectId, String occasion) {
        audit.recordRead(database, user.tenant(), user.subject(), objectType, objectId, occasion);
    }

    /** How much the person may see: those who only look see nothing of people whose identity is protected. */
    public Discretion discretion() {
        return user.get().hasAnyOf(Role.STAFF_BILLING, Role.STAFF_ADMIN) ? Discretion.FULL : Discretion.HIDE_PROTECTED;
    }
}
