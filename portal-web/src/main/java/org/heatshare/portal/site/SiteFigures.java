package org.heatshare.portal.site;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.heatshare.integration.metering.SourceNow;
import org.heatshare.integration.metering.SupplyKept;
import org.heatshare.integration.minersite.MinerSite;
import org.heatshare.portal.component.FigureStrip;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** A site's figures side by side. */
public final class SiteFigures {

    private static final double W_PER_KW = 1000;
    private static final double HOURS_A_DAY = 24;
    private static final double L_PER_M3 = 1000;
    private static final double HUNDREDTHS = 100;
    private static final String UNKNOWN = "–";

    private SiteFigures() {}

    public static FigureStrip of(SiteNow now, Formats formats) {
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

    /** How the site runs: by its settlement meter, by its controllers, by its miners. */
    static FigureStrip running(SiteDetail site, Formats formats) {
        SourceNow metered = site.now().metered();
        FigureStrip strip = new FigureStrip();
        strip.addClassName("hs-wide");
        return strip.figure(
                        Texts.of("site.thermal"),
                        metered == null || metered.thermalPowerW() == null
                                ? UNKNOWN
                                : formats.power(metered.thermalPowerW()),
                        read(metered, formats))
                .figure(
                        Texts.of("site.flow"),
                        metered == null || metered.volumeFlowLh() == null
                                ? UNKNOWN
                                : formats.quantity(metered.volumeFlowLh() / L_PER_M3, 1, "m³/h"),
                        Texts.of("site.network"))
                .figure(
                        Texts.of("site.supply"),
                        supply(metered, formats),
                        required(site.day().supply(), formats))
                .figure(
                        Texts.of("site.kept"),
                        share(site.day().supply().share(), formats),
                        Texts.of(
                                "site.kept.of",
                                formats.count(site.day().supply().readOuts())))
                .figure(
                        Texts.of("site.availability"),
                        share(site.day().availability(), formats),
                        Texts.of(
                                "site.availability.of",
                                formats.count(site.day().hours().size())))
                .figure(Texts.of("site.recovery"), share(site.day().recovery(), formats), Texts.of("site.recovery.day"))
                .figure(
                        Texts.of("site.hashrate"),
                        formats.quantity(site.now().site().hashrateThs().doubleValue(), 0, "TH/s"),
                        Texts.of("site.power.told"));
    }

    private static String read(@Nullable SourceNow metered, Formats formats) {
        return metered == null || metered.readAt() == null
                ? Texts.of("site.not-metered")
                : Texts.of("site.read", formats.dateTime(metered.readAt()));
    }

    private static String supply(@Nullable SourceNow metered, Formats formats) {
        return metered == null
                ? UNKNOWN
                : hundredths(metered.supplyTemperatureCc(), formats)
                        + " → "
                        + hundredths(metered.returnTemperatureCc(), formats);
    }

    private static String required(SupplyKept supply, Formats formats) {
        return supply.requiredC() == null
                ? Texts.of("site.supply.free")
                : Texts.of("site.supply.required", degrees(supply.requiredC(), formats));
    }

    private static String hundredths(@Nullable Integer celsius, Formats formats) {
        return celsius == null ? UNKNOWN : formats.quantity(celsius / HUNDREDTHS, 1, "°C");
    }

    private static String share(OptionalDouble share, Formats formats) {
        return share.isPresent() ? formats.share(share.getAsDouble()) : UNKNOWN;
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
