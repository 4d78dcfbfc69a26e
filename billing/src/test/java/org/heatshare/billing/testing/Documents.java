package org.heatshare.billing.testing;

/** Documents that tests publish. */
public final class Documents {

    /** Härnösand's normal year as its heat supplier publishes it. */
    public static final String WEATHER_CORRECTION = """
            {"method":"SHARE_OF_NORMAL","baseTemperatureC":"17",
             "normalDegreeDays":{"01":"686","02":"625","03":"587","04":"438","05":"279","06":"132",
              "07":"49","08":"79","09":"204","10":"371","11":"510","12":"645"},
             "normalSource":"Härnösand","hotWaterPercent":{"HOUSE":"20","FLAT":"25","BUILDING":"25","PREMISES":"10"}}
            """;

    private Documents() {}

    public static String villa(String currency) {
        return """
            {"code":"VILLA","name":"Villa","currency":"%s","validFrom":"2024-09-01","components":[
              {"kind":"FIXED","code":"fixed","pricePerYear":"1800.00","spread":"DAYS"},
              {"kind":"ENERGY","code":"energy","pricesPerMwh":{"11-03":"531.00","04-10":"366.00"}},
              {"kind":"CAPACITY","code":"capacity","basis":{"meanOfHighestDailyMeans":3,"windowMonths":12},
               "pricePerKwYear":"520.00","spread":"DAYS"}]}
            """.formatted(currency);
    }

    public static String agreement(String currency, String source, String connectionCost) {
        return """
            {"code":"CREDIT","currency":"%s","validFrom":"2024-09-01","sources":["%s"],
             "avoidedCostPerMwh":{"01-12":"480.00"},"operatorPricePerMwh":{"01-12":"210.00"},
             "connectionCostPerMonth":"%s",
             "shares":{"homes":"0.60","operator":"0.15","municipality":"0.25"},
             "key":{"kind":"HYBRID","energyWeight":"0.5"},"cap":"ENERGY_CHARGE"}
            """.formatted(currency, source, connectionCost);
    }
}
