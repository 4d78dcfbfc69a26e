package org.heatshare.billing.cli;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heatshare.billing.credit.BroughtForward;
import org.heatshare.billing.credit.CreditAgreement;
import org.heatshare.billing.credit.CreditHome;
import org.heatshare.billing.credit.SiteHeat;
import org.heatshare.billing.input.JsonFields;
import org.heatshare.billing.input.JsonValue;
import org.heatshare.billing.money.Money;

/**
 * A month's heat for {@code split}: {@code docs/schemas/heat.schema.json}.
 *
 * @param pool the pool's value where it is given instead of the sources' heat
 * @param homes lowest id first: numerically where all ids are numbers, else by their characters
 */
record HeatDocument(
        YearMonth month,
        List<SiteHeat> sources,
        Optional<Money> pool,
        BroughtForward broughtForward,
        List<IdentifiedHome> homes) {

    record IdentifiedHome(String id, CreditHome home) {}

    static HeatDocument read(JsonFields document, CreditAgreement agreement) {
        document.onlyFields("month", "sources", "pool", "deficitBroughtForward", "homesBroughtForward", "homes");
        YearMonth month = month(document.get("month"));
        if (agreement.validFrom().isAfter(month.atDay(1))) {
            throw document.get("month")
                    .invalid("gap", "is before the agreement begins, which is on " + agreement.validFrom());
        }
        Optional<Money> pool = document.find("pool").map(value -> money(value, value.decimal(), agreement));
        boolean matched = agreement.key().isMatched();
        List<SiteHeat> sources = pool.isPresent() && !matched ? List.of() : sources(document.get("sources"), agreement);
        DocumentedHours hours =
                matched ? DocumentedHours.read(document.get("sources"), document.get("homes")) : DocumentedHours.NONE;
        List<IdentifiedHome> homes = homes(document.get("homes"), month, agreement, hours);
        return new HeatDocument(month, sources, pool, broughtForward(document, agreement), homes);
    }

    List<CreditHome> homesOnly() {
        return homes.stream().map(IdentifiedHome::home).toList();
    }

    private static YearMonth month(JsonValue value) {
        try {
            return YearMonth.parse(value.text());
        } catch (DateTimeException e) {
            throw value.invalid("invalid_value", "must be a month such as 2026-10, but is " + value.text());
        }
    }

    private static List<SiteHeat> sources(JsonValue list, CreditAgreement agreement) {
        List<SiteHeat> heat = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonValue value : list.list()) {
            JsonFields fields = value.object().onlyFields("code", "energyMwh", "hoursMwh");
            String code = fields.get("code").text();
            if (!agreement.sources().contains(code)) {
                throw fields.get("code")
                        .invalid("unknown_source", "is " + code + ", which the agreement does not name");
            }
            if (!seen.add(code)) {
                throw fields.get("code").invalid("duplicate", "names " + code + " a second time");
            }
            heat.add(new SiteHeat(code, Energies.megawattHours(fields.get("energyMwh"))));
        }
        for (String code : agreement.sources()) {
            if (!seen.contains(code)) {
                throw list.invalid("gap", "has no heat of " + code + "; give \"0\" when it delivered none");
            }
        }
        return heat;
    }

    private static BroughtForward broughtForward(JsonFields document, CreditAgreement agreement) {
        Money none = Money.zero(agreement.currency());
        Optional<JsonValue> deficit = document.find("deficitBroughtForward");
        if (deficit.isPresent() && deficit.get().decimal().signum() > 0) {
            throw deficit.get().invalid("out_of_range", "must be zero or negative");
        }
        return new BroughtForward(
                deficit.map(value -> money(value, value.decimal(), agreement)).orElse(none),
                document.find("homesBroughtForward")
                        .map(value -> money(value, value.decimalNotNegative(), agreement))
                        .orElse(none));
    }

    private static List<IdentifiedHome> homes(
            JsonValue list, YearMonth month, CreditAgreement agreement, DocumentedHours hours) {
        List<IdentifiedHome> homes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonValue value : list.list()) {
            JsonFields fields =
                    value.object().onlyFields("id", "energyMwh", "hoursMwh", "energyCharge", "dwellings", "days");
            String id = fields.get("id").text();
            if (!seen.add(id)) {
                throw fields.get("id").invalid("duplicate", "is " + id + ", which another home has");
            }
            homes.add(new IdentifiedHome(id, home(fields, month, agreement, hours.matchedMilliWhOf(homes.size()))));
        }
        boolean numbers = seen.stream().allMatch(id -> id.matches("\\d{1,18}"));
        homes.sort(
                numbers
                        ? Comparator.comparing(home -> Long.valueOf(home.id()))
                        : Comparator.comparing(IdentifiedHome::id));
        return homes;
    }

    private static CreditHome home(JsonFields fields, YearMonth month, CreditAgreement agreement, long matchedMilliWh) {
        Money charge = agreement.capped() || fields.has("energyCharge")
                ? money(fields.get("energyCharge"), fields.get("energyCharge").decimalNotNegative(), agreement)
                : Money.zero(agreement.currency());
        int dwellings = fields.find("dwellings")
                .map(value -> (int) value.integer(1, 10_000))
                .orElse(1);
        int days = fields.find("days")
                .map(value -> (int) value.integer(1, month.lengthOfMonth()))
                .orElse(month.lengthOfMonth());
        return new CreditHome(Energies.megawattHours(fields.get("energyMwh")), dwellings, days, matchedMilliWh, charge);
    }

    private static Money money(JsonValue value, BigDecimal amount, CreditAgreement agreement) {
        try {
            return Money.exact(amount, agreement.currency());
        } catch (ArithmeticException e) {
            throw value.invalid("out_of_range", "must be an amount in whole minor units of " + agreement.currency());
        }
    }
}
