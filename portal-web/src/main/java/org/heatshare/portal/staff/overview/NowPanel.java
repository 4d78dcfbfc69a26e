package org.heatshare.portal.staff.overview;

import org.heatshare.portal.component.FigureStrip;
import org.heatshare.portal.text.Formats;
import org.heatshare.portal.text.Texts;
import org.jspecify.annotations.Nullable;

/** The sentence and the strip of figures at the top of the overview. */
final class NowPanel {

    private static final String UNKNOWN = "–";

    private NowPanel() {}

    static String sentence(String municipality, Now now, Formats formats) {
        Double share = now.minerShare();
        if (share == null || now.minerHeatW() == null || now.otherHeatW() == null) {
            return Texts.of("overview.answer.unknown", municipality);
        }
        return Texts.of(
                "overview.answer",
                formats.share(share),
                municipality,
                power(now.minerHeatW(), formats),
                power(now.minerHeatW() + now.otherHeatW(), formats));
    }

    static FigureStrip strip(Now now, Formats formats) {
        String hour = now.hourStart() == null
                ? Texts.of("overview.no-hour")
                : Texts.of(
                        "overview.hour",
                        formats.time(now.hourStart()),
                        formats.time(now.hourStart().plusSeconds(3600)));
        Double share = now.minerShare();
        String shareText = share == null ? "" : Texts.of("overview.share", formats.share(share));
        return new FigureStrip()
                .figure(Texts.of("overview.demand"), power(now.demandW(), formats), hour)
                .figure(Texts.of("overview.miner-heat"), power(now.minerHeatW(), formats), shareText)
                .figure(
                        Texts.of("overview.temperatures"),
                        degrees(now.supplyTemperatureC(), formats) + " / " + degrees(now.returnTemperatureC(), formats),
                        Texts.of("overview.supply-return"))
                .figure(
                        Texts.of("overview.miners"),
                        formats.count(now.minersRunning()),
                        Texts.of("overview.of", formats.count(now.minersTotal())))
                .figure(Texts.of("overview.homes"), formats.count(now.homesServed()), Texts.of("overview.homes.detail"))
                .figure(
                        Texts.of("overview.silent"),
                        formats.count(now.metersSilent()),
                        Texts.of("overview.of", formats.count(now.metersTotal())))
                .figure(
                        Texts.of("overview.quarantine"),
                        formats.count(now.quarantineOpen()),
                        Texts.of("overview.quarantine.detail"));
    }

    private static String power(@Nullable Double watts, Formats formats) {
        return watts == null ? UNKNOWN : formats.power(watts);
    }

    private static String degrees(@Nullable Double celsius, Formats formats) {
        return celsius == null ? UNKNOWN : formats.quantity(celsius, 0, "°");
    }
}
