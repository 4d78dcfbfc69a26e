package org.heatshare.portal.staff.overview;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heatshare.portal.staff.site.StaffSiteView;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** Each miner site as the loop that its heat takes: miners, heat exchanger, network. */
final class SitesPanel extends Section {

    SitesPanel(List<SiteLoop> sites, Formats formats) {
        addClassName("hs-card");
        add(new H2(Texts.of("overview.sites")));
        if (sites.isEmpty()) {
            add(new Span(Texts.of("overview.sites.none")));
        }
        sites.forEach(site -> add(loop(site, formats)));
    }

    private static Div loop(SiteLoop site, Formats formats) {
        Div stations = new Div(
                station(
                        Texts.of("loop.miners"),
                        Texts.of(
                                "loop.running", formats.count(site.minersRunning()), formats.count(site.minersTotal())),
                        power(site.electricPowerW(), formats, "loop.electric")),
                pipes(site.coolantOutletC(), site.coolantInletC(), formats),
                station(Texts.of("loop.exchanger"), power(site.thermalPowerW(), formats, "loop.heat"), ""),
                pipes(site.supplyTemperatureC(), site.returnTemperatureC(), formats),
                station(
                        Texts.of("loop.network"),
                        site.volumeFlowM3h() == null ? "" : formats.quantity(site.volumeFlowM3h(), 1, "m³/h"),
                        site.seenAt() == null
                                ? Texts.of("loop.never-seen")
                                : Texts.of("loop.seen", formats.time(site.seenAt()))));
        stations.addClassName("hs-loop");
        return new Div(new H3(new Anchor(StaffSiteView.address(site.code()), site.name())), stations);
    }

    private static Div station(String name, String first, String second) {
        Span title = new Span(name);
        title.addClassName("hs-station-name");
        Div station = new Div(title, new Span(first), new Span(second));
        station.addClassName("hs-station");
        return station;
    }

    private static Div pipes(@Nullable Double hot, @Nullable Double cold, Formats formats) {
        Span upper = new Span(degrees(hot, formats));
        upper.addClassName("hs-hot");
        Span lower = new Span(degrees(cold, formats));
        lower.addClassName("hs-cold");
        Div pipes = new Div(upper, lower);
        pipes.addClassName("hs-pipes");
        return pipes;
    }

    private static String degrees(@Nullable Double celsius, Formats formats) {
        return celsius == null ? "–" : formats.quantity(celsius, 1, "°C");
    }

    private static String power(@Nullable Double watts, Formats formats, String key) {
        return watts == null ? "" : Texts.of(key, formats.power(watts));
    }
}
