package org.heatshare.portal.staff.quarantine;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.heatshare.integration.quarantine.RefusalReason;
import org.junit.jupiter.api.Test;

class CausesTest {

    @Test
    void everyReasonOfTheCodeHasItsTitleAndItsRemedy() {
        List<String> reasons = reasons();
        assertThat(reasons).contains("meter-unknown", "mbus-bad-checksum", "malformed-item");
        assertThat(reasons).allSatisfy(reason -> {
            assertThat(Causes.title(reason)).isNotEqualTo(reason.replace('-', ' '));
            assertThat(Causes.remedy(reason)).as("remedy of %s", reason).isPresent();
        });
    }

    @Test
    void aCodeOfAnOlderVersionShowsItself() {
        assertThat(Causes.title("long-forgotten")).isEqualTo("long forgotten");
        assertThat(Causes.remedy("long-forgotten")).isEmpty();
    }

    private static List<String> reasons() {
        return new ClassFileImporter()
                .importPackages("org.heatshare.integration").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(RefusalReason.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(constant -> ((RefusalReason) constant).reason())
                        .toList();
    }
}
