package org.heatshare.db;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.heatshare.db", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule importsNothingOfOursBesidesItself = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are of another module of ours",
                    (JavaClass type) -> type.getPackageName().startsWith("org.heatshare.")
                            && !type.getPackageName().startsWith("org.heatshare.db")))
            .because("every other module stands on this one");

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles = slices().matching("org.heatshare.db.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature must be understood without those that use it");

    @ArchTest
    static final ArchRule serverSettingsStayWithinTenancy = noClasses()
            .that()
            .resideOutsideOfPackage("org.heatshare.db.tenancy..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.zaxxer..", "org.flywaydb..", "org.mariadb..", "javax.sql..")
            .because("only TenantDatabase hands out connections, and only with a tenant's role");

    @ArchTest
    static final ArchRule quantitiesKnowNoDatabase = noClasses()
            .that()
            .resideInAPackage("org.heatshare.db.quantity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..")
            .because("a quantity is the same wherever it is kept");

    @ArchTest
    static final ArchRule exceptionsNameTheirCase = classes()
            .that()
            .areAssignableTo(RuntimeException.class)
            .should()
            .haveSimpleNameEndingWith("Exception")
            .because("whoever reads a log should know an exception by its name");
}
