package org.heatshare.portal;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import org.heatshare.portal.keycloak.AllowedRoles;
import org.heatshare.portal.keycloak.OpenToAll;

/** Holds the module table of docs/architecture.md, over all modules at once: only here are all on the class path. */
@AnalyzeClasses(packages = "org.heatshare", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule DATABASE_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAPackage("org.heatshare.db..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.heatshare.billing..", "org.heatshare.integration..", "org.heatshare.portal.."))
            .because("db-migrations imports nothing of ours");

    @ArchTest
    static final ArchRule BILLING_IS_MONEY_ONLY = noClasses()
            .that()
            .resideInAPackage("org.heatshare.billing..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.heatshare.integration..",
                    "org.heatshare.portal..",
                    "org.apache.camel..",
                    "com.vaadin..",
                    "jakarta.servlet..",
                    "fish.payara.."))
            .because("billing knows money, and neither how heat is measured nor how it is shown");

    @ArchTest
    static final ArchRule PARTNER_ALONE_USES_BILLING = noClasses()
            .that(resideInAPackage("org.heatshare.integration..")
                    .and(not(resideInAPackage("org.heatshare.integration.partner.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.heatshare.billing..")
            .because("metering knows nothing of money");

    @ArchTest
    static final ArchRule INTEGRATION_DOES_NOT_KNOW_THE_PORTAL = noClasses()
            .that()
            .resideInAPackage("org.heatshare.integration..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.heatshare.portal..", "com.vaadin.."))
            .because("the portal shows what the others do, not the other way round");

    @ArchTest
    static final ArchRule PORTAL_WRITES_NO_SQL = noClasses()
            .that()
            .resideInAPackage("org.heatshare.portal..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "org.heatshare.db.schema.."))
            .because("the portal reads and writes through the public services of the others");

    @ArchTest
    static final ArchRule PORTAL_FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("org.heatshare.portal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule EVERY_VIEW_SAYS_WHO_MAY_OPEN_IT = classes()
            .that()
            .areAssignableTo(Component.class)
            .and()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(AllowedRoles.class)
            .orShould()
            .beAnnotatedWith(OpenToAll.class)
            .because("a view that says nothing is refused to everybody");
}
