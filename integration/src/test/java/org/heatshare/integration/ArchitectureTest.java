package org.heatshare.integration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.heatshare.integration", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule onlyPartnersMeetMoney = noClasses()
            .that()
            .resideOutsideOfPackage("org.heatshare.integration.partner..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.heatshare.billing..")
            .because("metering and devices know nothing of money; billing reads the views metered_*");

    @ArchTest
    static final ArchRule portalAndInfrastructureStayOutside = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.heatshare.portal..", "org.heatshare.simulator..", "org.heatshare.launcher..", "com.vaadin..")
            .because("they stand on this module, and an error shared with the simulator would cancel out");

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles = slices().matching("org.heatshare.integration.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature must be understood without those that use it");

    @ArchTest
    static final ArchRule partsOfHeatMetersAreFreeOfCycles = slices().matching(
                    "org.heatshare.integration.heatmeter.(*)..")
            .should()
            .beFreeOfCycles()
            .because("bytes become frames, frames telegrams, telegrams readings, and never the other way");

    @ArchTest
    static final ArchRule protocolsKnowNoDatabase = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.heatshare.integration.heatmeter..",
                    "org.heatshare.integration.poll..",
                    "org.heatshare.integration.minersite.*..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..", "org.heatshare.db..")
            .because("a telegram means the same whoever sends it and wherever it is kept");

    @ArchTest
    static final ArchRule familiesOfMinersStayApart = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.heatshare.integration.minersite.family..",
                    "org.heatshare.integration.minersite.avalon..",
                    "org.heatshare.integration.minersite.antminer..",
                    "org.heatshare.integration.minersite.whatsminer..",
                    "org.heatshare.integration.minersite.braiins..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.heatshare.integration.minersite.avalon..",
                    "org.heatshare.integration.minersite.antminer..",
                    "org.heatshare.integration.minersite.whatsminer..",
                    "org.heatshare.integration.minersite.braiins..")
            .because("a maker's words stay in its driver");

    @ArchTest
    static final ArchRule pollingKnowsNoProtocol = noClasses()
            .that()
            .resideInAPackage("org.heatshare.integration.poll..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.heatshare.integration.heatmeter..", "org.heatshare.integration.minersite..")
            .because("the next kind of device must need no change there");

    @ArchTest
    static final ArchRule meteringKeepsItsInsideToItself = noClasses()
            .that()
            .resideOutsideOfPackage("org.heatshare.integration.metering..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.heatshare.integration.metering.internal..")
            .because("a feature's root is its public face");

    @ArchTest
    static final ArchRule derivationIsPure = noClasses()
            .that()
            .resideInAPackage("org.heatshare.integration.metering.internal.derive..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..", "org.apache.camel..")
            .because("the same history must give the same days whenever and wherever it is worked out");
}
