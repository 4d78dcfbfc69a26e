package org.heatshare.integration.file.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.heatshare.db.audit.AuditLog;
import org.heatshare.db.audit.RecordedEntry;
import org.heatshare.db.testing.MariaDbTest;
import org.heatshare.db.testing.TestTenants;
import org.heatshare.integration.file.csv.CsvTemplate;
import org.heatshare.integration.file.csv.IntervalStyle.Length;
import org.heatshare.integration.file.csv.IntervalStyle.Stamp;
import org.heatshare.integration.file.csv.Templates;
import org.heatshare.integration.file.mscons.MsconsTemplate;
import org.heatshare.integration.file.row.FileRefusedException;
import org.heatshare.integration.file.row.FileTemplate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MariaDbTest
class FeedsIT {
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

    private final TestTenants tenants;
    private final AuditLog audit = new AuditLog(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Feeds feeds;

    FeedsIT(TestTenants tenants) {
        this.tenants = tenants;
        feeds = new Feeds(tenants.database(), audit, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @BeforeEach
    void nothing() {
        tenants.clear();
    }

    @Test
    void aTemplateComesBackAsItWasSaved() throws FileRefusedException {
        feeds.create(TestTenants.NORRVIK, Templates.aalborg(), "maria");
        assertThat(feeds.findAll(TestTenants.NORRVIK)).containsExactly(new Feed(Templates.aalborg(), NOW, "maria"));
        assertThat(feeds.template(TestTenants.NORRVIK, "Aalborg")).isEqualTo(Templates.aalborg());
    }

    @Test
    void aTemplateOfEachFormatComesBackAsItWasSaved() throws FileRefusedException {
        FileTemplate mscons = new MsconsTemplate("Ediel", "+02:00", "_P");
        feeds.create(TestTenants.NORRVIK, mscons, "maria");
        feeds.create(TestTenants.NORRVIK, Templates.registers(), "maria");
        assertThat(feeds.findAll(TestTenants.NORRVIK))
                .extracting(Feed::template)
                .containsExactly(mscons, Templates.registers());
        CsvTemplate hours = Templates.intervals(Length.HOUR, Stamp.START, "dd.MM.yyyy HH:mm");
        feeds.create(TestTenants.NORRVIK, hours, "maria");
        assertThat(feeds.template(TestTenants.NORRVIK, hours.name())).isEqualTo(hours);
        assertThat(feeds.template(TestTenants.NORRVIK, "Ediel")).isEqualTo(mscons);
    }

    @Test
    void aFeedOfOneMunicipalityIsUnknownToTheOther() {
        feeds.create(TestTenants.NORRVIK, Templates.registers(), "maria");
        assertThat(feeds.findAll(TestTenants.KALTIO)).isEmpty();
        assertThat(feeds.find(TestTenants.KALTIO, "Registers")).isEmpty();
        assertThatThrownBy(() -> feeds.change(TestTenants.KALTIO, Templates.registers(), "matti"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Registers'");
        assertThatThrownBy(() -> feeds.template(TestTenants.KALTIO, "Registers"))
                .isInstanceOf(FileRefusedException.class);
    }

    @Test
    void aNameIsTakenOnce() {
        feeds.create(TestTenants.NORRVIK, Templates.registers(), "maria");
        assertThatThrownBy(() -> feeds.create(TestTenants.NORRVIK, Templates.registers(), "karl"))
                .isInstanceOf(FeedExistsException.class)
                .hasMessageContaining("'Registers'");
    }

    @Test
    void aChangeTakesTheTemplatesPlaceAndIsAudited() {
        feeds.create(TestTenants.NORRVIK, Templates.registers(), "maria");
        feeds.change(TestTenants.NORRVIK, Templates.of("Registers", "yyyy-MM-dd HH:mm", "UTC"), "karl");
        assertThat(feeds.findAll(TestTenants.NORRVIK))
                .extracting(feed -> ((CsvTemplate) feed.template()).time().pattern() + " " + feed.changedBy())
                .containsExactly("yyyy-MM-dd HH:mm karl");
        List<RecordedEntry> entries =
                tenants.database().read(TestTenants.NORRVIK, tx -> audit.findByObject(tx, "feed", "Registers", 10));
        assertThat(entries)
                .extracting(
                        entry -> entry.entry().action() + " " + entry.entry().actorSubject())
                .containsExactly("feed.change karl", "feed.create maria");
    }
}
