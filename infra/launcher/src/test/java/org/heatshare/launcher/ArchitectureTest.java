package org.heatshare.launcher;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.heatshare.launcher", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule importsNothingOfOurs = noClasses()
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.heatshare..")
                    .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.heatshare.launcher.."))))
            .because("the launcher starts the other modules and must run before any of them works");

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.heatshare.launcher.(*)..").should().beFreeOfCycles();
}
