package org.heatshare.portal.keycloak;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may open a view: people with any of these roles in the active municipality. A view without this annotation and
 * without {@link OpenToAll} is refused to everybody.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AllowedRoles {

    /** Any of these; empty means everybody who is signed in. */
    Role[] value();
}
