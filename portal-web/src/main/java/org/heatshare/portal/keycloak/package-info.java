/**
 * Who is calling: sign-in and sign-out through Keycloak, back-channel logout, the roles that a view asks for, and the
 * bearer tokens of partners. It stores no password and knows no view; identity, roles and tenant come from verified
 * tokens alone.
 *
 * @see "Decision record 0061"
 */
@NullMarked
package org.heatshare.portal.keycloak;

import org.jspecify.annotations.NullMarked;
