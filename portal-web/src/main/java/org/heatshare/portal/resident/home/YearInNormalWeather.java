package org.heatshare.portal.resident.home;

import org.heatshare.billing.period.BillingPeriod;
import org.heatshare.billing.weather.WeatherComparison;

/** The last twelve whole months beside the twelve before, in normal weather. */
record YearInNormalWeather(BillingPeriod months, WeatherComparison comparison) {}
