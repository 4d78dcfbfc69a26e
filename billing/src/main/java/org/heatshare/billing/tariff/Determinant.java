package org.heatshare.billing.tariff;

/** What a tariff may ask of a use beside the heat of its days. */
public enum Determinant {
    /** The highest daily means of a window, whatever the weekday and the weather. */
    HIGHEST_DAILY_MEANS,
    /** Days and hours of a window with the outdoor temperature. */
    HOURS_AND_WEATHER,
    /** The power or volume flow that the contract names. */
    CONTRACTED_CAPACITY,
    /** MWh in a year, for categories, bands and means over several years. */
    YEARLY_ENERGY,
    /** m³ through the meter. */
    VOLUME,
    /** °C, weighted by volume. */
    RETURN_TEMPERATURE,
    /** °C, weighted by volume. */
    SUPPLY_TEMPERATURE,
    /** °C, of the whole network, weighted by volume. */
    NETWORK_RETURN_TEMPERATURE,
    /** m². */
    HEATED_AREA,
    /** m³. */
    BUILDING_VOLUME,
    /** The monthly value of a published index, known only after the month. */
    PRICE_INDEX,
    /** How often something happened that has a fee. */
    EVENTS
}
