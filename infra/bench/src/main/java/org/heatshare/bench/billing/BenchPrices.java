package org.heatshare.bench.billing;

/** Prices of the shape that the demo's villas have. */
final class BenchPrices {

    static final String TARIFF = """
        {"code":"VILLA","name":"Villa","currency":"SEK","validFrom":"2025-09-01","components":[
          {"kind":"FIXED","code":"fixed","pricePerYear":"1800.00","spread":"DAYS"},
          {"kind":"ENERGY","code":"energy","pricesPerMwh":{"11-03":"531.00","04-10":"366.00"}},
          {"kind":"CAPACITY","code":"capacity","basis":{"meanOfHighestDailyMeans":3,"windowMonths":12},
           "pricePerKwYear":"520.00","spread":"DAYS"}]}
        """;

    static final String AGREEMENT = """
        {"code":"CREDIT","currency":"SEK","validFrom":"2025-09-01","sources":["M1"],
         "avoidedCostPerMwh":{"01-12":"480.00"},"operatorPricePerMwh":{"01-12":"210.00"},
         "connectionCostPerMonth":"15000.00","shares":{"homes":"0.60","operator":"0.15","municipality":"0.25"},
         "key":{"kind":"HYBRID","energyWeight":"0.5"},"cap":"ENERGY_CHARGE"}
        """;

    private BenchPrices() {}
}
