package org.heatshare.simulator.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws the homes of a town and adds up their shares in the unit curves. */
final class HomePlans {

    private static final int FIRST_ROLL_OVER = 30;
    private static final int ROLL_OVER_EVERY = 90;
    private static final int HOURS_A_MONTH = 730;

    final List<Home> homes = new ArrayList<>();
    final double[] heatingShares = new double[LoadProfiles.HEATING];
    final double[] hotWaterShares = new double[LoadProfiles.HOT_WATER];

    private final Municipality municipality;
    private final long seed;
    private final HourlyNetwork network;
    private final LoadProfiles profiles;
    private final Gateways gateways;

    HomePlans(
            Municipality municipality,
            long seed,
            int count,
            HourlyNetwork network,
            LoadProfiles profiles,
            Gateways lines) {
        this.municipality = municipality;
        this.seed = seed;
        this.network = network;
        this.profiles = profiles;
        this.gateways = lines;
        Addresses addresses = new Addresses(municipality, seed);
        for (int number = 1; number <= count; number++) {
            homes.add(home(number, addresses));
        }
    }

    private Home home(int number, Addresses addresses) {
        HomeKind kind = HomeKind.ofNumber(seed, number);
        int dwellings = kind.dwellings(seed, number);
        int areaM2 = kind.areaM2(seed, number, dwellings);
        EnergyRegister register = kind.register(seed, number);
        Load load = load(kind, number, areaM2, dwellings);
        HeatMeter meter = new HeatMeter(
                String.valueOf(municipality.firstHomeSerial() + number),
                kind == HomeKind.HOUSE || kind == HomeKind.FLAT ? "MULTICAL 403" : "MULTICAL 603",
                gateways.lineOf(number),
                gateways.primaryAddressOf(number),
                register,
                (int) Math.ceil(Math.max(10, load.designPowerKw() * 1.4) / 5) * 5000,
                load,
                start(number, register, load));
        return new Home(
                number,
                String.format(Locale.ROOT, "%s-%04d", municipality.prefix(), number),
                kind,
                dwellings,
                addresses.street(number),
                addresses.postalCode(number),
                addresses.city(),
                areaM2,
                addresses.occupant(kind, number),
                meter);
    }

    private Load load(HomeKind kind, int number, int areaM2, int dwellings) {
        int heating = (int) (Noise.unit(seed + 16, number) * LoadProfiles.HEATING);
        int hotWater = (int) (Noise.unit(seed + 17, number) * LoadProfiles.HOT_WATER);
        double loss = kind.heatLossKwPerK(seed, number, areaM2);
        double hotWaterKw = kind.hotWaterKw(seed, number, dwellings);
        heatingShares[heating] += loss;
        hotWaterShares[hotWater] += hotWaterKw;
        return new Load(
                network,
                profiles.heating.get(heating),
                loss,
                profiles.hotWater.get(hotWater),
                hotWaterKw,
                Noise.between(0.5, 5, seed + 18, number),
                Noise.between(0.78, 1.22, seed + 19, number));
    }

    /** Most meters are some years old; a few reach the end of their digits within the history. */
    private MeterStart start(int number, EnergyRegister register, Load load) {
        double yearsOld = Noise.between(0.2, 11, seed + 22, number);
        MeterStart usual = MeterStart.after(load.designPowerKw() * 2000 * yearsOld);
        if (number % ROLL_OVER_EVERY != FIRST_ROLL_OVER) {
            return usual;
        }
        int months = 3 + 3 * (number / ROLL_OVER_EVERY % 8);
        int hour = months * HOURS_A_MONTH + number % 24;
        double untilThen = load.at((network.grid.epochHour(hour)) * 3600).energyKwh();
        return usual.withEnergyKwh(register.kwhOf(register.capacitySteps()) - untilThen);
    }
}
