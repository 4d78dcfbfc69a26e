/**
 * User names and passwords with which devices and brokers are asked.
 *
 * <p>It exists so that secrets stay in the installation's configuration: registry, onboarding documents and database
 * hold a login's name alone.
 */
@NullMarked
package org.heatshare.integration.login;

import org.jspecify.annotations.NullMarked;
