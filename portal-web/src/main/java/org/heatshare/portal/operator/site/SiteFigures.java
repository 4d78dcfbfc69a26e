package org.heatshare.portal.operator.site;

import java.math.BigDecimal;
import org.heatshare.integration.minersite.MinerSite;
import org.heatshare.portal.component.FigureStrip;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** A site's figures side by side. */
final class SiteFigures {

    private static final double W_PER_KW = 1000;
    private static final double HOURS_A_DAY = 24;
    private static final String UNKNOWN = "–";

    private SiteFigures() {}

    static FigureStrip of(SiteNow now, Formats formats) {
        MinerSite site = now.site();
        FigureStrip strip = new FigureStrip();
        strip.addClassName("hs-wide");
        return strip.figure(Texts.of("site.today"), formats.energy(now.today()), until(now, formats))
                .figure(Texts.of("site.24h"), formats.energy(now.last24Hours()), load(now, formats))
                .figure(Texts.of("site.month"), formats.energy(now.thisMonth()), "")
                .figure(
                        Texts.of("site.miners"),
                        Texts.of(
                                "site.miners.of",
                                formats.count(site.minersRunning()),
                                formats.count(site.minersTotal())),
                        condition(site, formats))
                .figure(
                        Texts.of("site.power"),
                        formats.quantity(site.electricPowerW() / W_PER_KW, 0, "kW"),
                        Texts.of("site.power.told"))
                .figure(Texts.of("site.recovery"), recovery(now, formats), Texts.of("site.recovery.how"))
                .figure(
                        Texts.of("site.temperatures"),
                        degrees(site.inletTemperatureC(), formats)
                                + " → "
                                + degrees(site.outletTemperatureC(), formats),
                        Texts.of("site.temperatures.mean"));
    }

    private static String condition(MinerSite site, Formats formats) {
        return Texts.of(
                "site.miners.rest",
                formats.count(site.minersIdle()),
                formats.count(site.minersFaulted()),
                formats.count(site.minersSilent()));
    }

    private static String until(SiteNow now, Formats formats) {
        return now.heatUntil() == null
                ? Texts.of("site.not-metered")
                : Texts.of("site.until", formats.dateTime(now.heatUntil()));
    }

    private static String load(SiteNow now, Formats formats) {
        return Texts.of(
                "site.load",
                formats.quantity(now.last24Hours().wattHours() / HOURS_A_DAY / W_PER_KW, 0, "kW"),
                formats.quantity(now.site().thermalPowerMaxW() / W_PER_KW, 0, "kW"));
    }

    private static String recovery(SiteNow now, Formats formats) {
        return now.recovery().isPresent() ? formats.share(now.recovery().getAsDouble()) : UNKNOWN;
    }

    static String degrees(@Nullable BigDecimal celsius, Formats formats) {
        return celsius == null ? UNKNOWN : formats.quantity(celsius.doubleValue(), 1, "°C");
    }
}
