package org.heatshare.portal.staff.gateway;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.heatshare.integration.heatmeter.gateway.ScanWay;
import org.heatshare.integration.scan.FoundMeter;
import org.heatshare.integration.scan.ScanState;
import org.heatshare.portal.component.Background;
import org.heatshare.portal.component.Elsewhere;
import org.heatshare.portal.component.EmptyState;
import org.heatshare.portal.staff.gateway.FoundList.Show;
import org.heatshare.portal.staff.gateway.FoundList.Sort;
import org.heatshare.portal.staff.list.ListAddress;
import org.heatshare.portal.staff.list.ListPage;
import org.heatshare.portal.staff.list.RowList;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;

/** The scan of one gateway with the meters that it found, kept up to date while it runs. */
final class ScanContent extends Div {

    private static final Duration EVERY = Duration.ofSeconds(1);

    private final String gateway;
    private final transient Scanning scanning;
    private final transient Formats formats;
    private final ScanPanel panel;
    private final Div filters = new Div();
    private final transient RowList<FoundMeter, Show, Sort> list;
    private transient ListAddress<Show, Sort> address;
    private transient Optional<ScanState> shown = Optional.empty();

    ScanContent(String gateway, QueryParameters parameters, Scanning scanning, Formats formats) {
        this.gateway = gateway;
        this.scanning = scanning;
        this.formats = formats;
        this.address = page(gateway).at(parameters);
        Optional<ScanPanel.Acts> acts =
                scanning.mayScan() ? Optional.of(new ScanPanel.Acts(this::start, this::stop)) : Optional.empty();
        this.panel = new ScanPanel(formats, acts);
        FoundGrid grid = new FoundGrid(scanning.mayScan(), meter -> scanning.enter(gateway, meter, this::look));
        this.list = new RowList<>(grid, words(), address, FoundList.rows(this::meters), this::moved);
        addClassName("hs-page");
        add(panel, new H2(Texts.of("scan.found")), filters, list);
        choose();
    }

    private static ListPage<Show, Sort> page(String gateway) {
        return new ListPage<>(GatewaysView.PATH + "/" + Elsewhere.encoded(gateway), Show.ALL, Sort.STANDING, true);
    }

    private static RowList.Words words() {
        return new RowList.Words(
                Texts.of("scan.search"),
                new EmptyState(VaadinIcon.SEARCH, Texts.of("scan.none"), Texts.of("scan.none.why")));
    }

    void follow(Background background) {
        background.repeat(this, EVERY, () -> scanning.find(gateway), this::show);
    }

    private List<FoundMeter> meters() {
        return shown.map(ScanState::meters).orElse(List.of());
    }

    private void start(ScanWay way) {
        scanning.start(gateway, way);
        look();
    }

    private void stop() {
        scanning.stop(gateway);
        look();
    }

    private void look() {
        show(scanning.find(gateway));
    }

    private void show(Optional<ScanState> now) {
        List<FoundMeter> before = meters();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        panel.show(now);
        if (!meters().equals(before)) {
            list.fill();
            choose();
        }
    }

    private void moved(ListAddress<Show, Sort> next) {
        address = next;
        choose();
    }

    private void choose() {
        filters.removeAll();
        filters.add(address.filters("scan.show", show -> FoundList.count(meters(), show), formats));
    }
}
