package org.heatshare.simulator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.heatshare.simulator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule importsNothingOfTheProduct = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are ours outside the simulator",
                    (JavaClass type) -> type.getPackageName().startsWith("org.heatshare.")
                            && !type.getPackageName().startsWith("org.heatshare.simulator")))
            .because("an error in shared code would cancel out between the devices and their reader");

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("org.heatshare.simulator.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule townKnowsNoProtocol = noClasses()
            .that()
            .resideInAPackage("..simulator.town..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio..", "com.fasterxml..", "com.sun..")
            .because("history and live answers come from the same pure function of time");
}
