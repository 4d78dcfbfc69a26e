package org.heatshare.db.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test class that works on a real MariaDB with two tenants, empty before its first test. Constructors and methods may
 * take {@link TestTenants}, its {@code TenantDatabase} or its {@code TenantRegistry} as parameters. A test that needs
 * empty tables each time calls {@link TestTenants#clear()} first.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(MariaDbExtension.class)
public @interface MariaDbTest {}
