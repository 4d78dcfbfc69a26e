package org.heatshare.bench.billing;

/** Prices of the shape that the demo's villas have, and the rule by which their bills are compared. */
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
         "key":{"kind":"HYBRID","energyWeight":"0.3","matchedWeight":"0.5"},"cap":"ENERGY_CHARGE"}
        """;

    static final String WEATHER = """
        {"method":"SHARE_OF_NORMAL","baseTemperatureC":"17","normalSource":"none",
         "normalDegreeDays":{"01":"600","02":"550","03":"500","04":"350","05":"200","06":"100",
                             "07":"50","08":"80","09":"200","10":"350","11":"450","12":"550"},
         "hotWaterPercent":{"HOUSE":"20","FLAT":"25","BUILDING":"25","PREMISES":"10"}}
        """;

    private BenchPrices() {}
}
