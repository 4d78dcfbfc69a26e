package org.heatshare.portal.keycloak;

import java.util.Optional;
import org.heatshare.db.tenancy.TenantId;

/** The person in front of the page that is being served. */
public interface CurrentUser {

    /** Empty when nobody is signed in. */
    Optional<ActiveUser> find();

    /** Makes another of the person's municipalities the active one; refuses one that they do not belong to. */
    void switchTo(TenantId tenant);

    /** The signed-in person.
     *
     * @throws IllegalStateException when nobody is signed in: a view forgot its {@link AllowedRoles}
     */
    default ActiveUser get() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** The municipality that every service is asked for.
     *
     * @throws IllegalStateException when the person belongs to none
     */
    default TenantId tenant() {
        return get().tenant().orElseThrow(() -> new IllegalStateException("No municipality is active"));
    }

    default String subject() {
        return get().user().subject();
    }
}
