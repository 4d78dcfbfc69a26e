package org.heatshare.portal.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.camel.RoutesBuilder;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.heatshare.billing.Billing;
import org.heatshare.billing.tariff.PriceSeries;
import org.heatshare.db.tenancy.TenantDatabase;
import org.heatshare.db.tenancy.TenantId;
import org.heatshare.db.tenancy.TenantRegistry;
import org.heatshare.integration.alarm.AlarmWatch;
import org.heatshare.integration.alarm.Watch;
import org.heatshare.integration.file.csv.CsvFile;
import org.heatshare.integration.file.delivery.FeedFolders;
import org.heatshare.integration.file.delivery.FeedWatch;
import org.heatshare.integration.file.delivery.Feeds;
import org.heatshare.integration.file.delivery.FileDeliveries;
import org.heatshare.integration.file.delivery.FileImport;
import org.heatshare.integration.file.delivery.FileRoutes;
import org.heatshare.integration.file.delivery.FileTaker;
import org.heatshare.integration.file.delivery.RowIntake;
import org.heatshare.integration.file.delivery.RowReplay;
import org.heatshare.integration.file.mscons.MsconsFile;
import org.heatshare.integration.file.sftp.FileServerStates;
import org.heatshare.integration.file.sftp.FileServerWatch;
import org.heatshare.integration.file.sftp.FileServers;
import org.heatshare.integration.file.sftp.SftpRoutes;
import org.heatshare.integration.heatmeter.reading.HeatMeterNormaliser;
import org.heatshare.integration.metering.ImportJobs;
import org.heatshare.integration.metering.Metering;
import org.heatshare.integration.metering.WeatherSeries;
import org.heatshare.integration.minersite.SiteHours;
import org.heatshare.integration.mqtt.BrokerWatch;
import org.heatshare.integration.mqtt.MessageFormat;
import org.heatshare.integration.mqtt.MqttReplay;
import org.heatshare.integration.mqtt.MqttRoutes;
import org.heatshare.integration.partner.PartnerRoutes;
import org.heatshare.integration.partner.PartnerServices;
import org.heatshare.integration.quarantine.QuarantineRetention;
import org.heatshare.integration.routes.AlarmRoute;
import org.heatshare.integration.routes.CamelRuntime;
import org.heatshare.integration.routes.DeviceRoutes;
import org.heatshare.integration.routes.MbusReplay;
import org.heatshare.integration.routes.NetworkDayRoute;
import org.heatshare.integration.routes.QuarantineCleanUpRoute;
import org.heatshare.integration.routes.SiteHourRoute;
import org.heatshare.integration.routes.ValidationRoute;
import org.heatshare.integration.telegram.TelegramDecoders;
import org.heatshare.integration.telegram.TelegramReader;
import org.heatshare.integration.validation.Validation;
import org.heatshare.integration.webhook.WebhookRoute;

/** The routes of every feature in one Camel context. */
@ApplicationScoped
class CamelWiring {

    @Inject
    @ConfigProperty(name = "heatshare.devices.enabled", defaultValue = "true")
    boolean devicesEnabled;

    @Inject
    Config config;

    @Produces
    @Singleton
    CamelRuntime camel(
            TenantDatabase database,
            TenantRegistry tenants,
            Metering metering,
            WeatherSeries weather,
            SiteHours siteHours,
            TelegramDecoders decoders,
            DeviceRoutes devices,
            Billing billing,
            QuarantineRetention retention,
            Feeds feeds,
            FileDeliveries files,
            Optional<FeedFolders> folders,
            FileServers servers,
            FileServerStates serverStates,
            WebhookRoute webhooks,
            Clock clock)
            throws Exception {
        Function<TenantId, ZoneId> zones = tenant -> tenants.get(tenant).zone();
        var telegrams = new TelegramReader(decoders, zones, metering.intake(), clock);
        List<RoutesBuilder> routes = new ArrayList<>();
        routes.add(new PartnerRoutes(new PartnerServices(
                database,
                metering,
                new ImportJobs(database, clock),
                weather,
                new PriceSeries(database, clock),
                billing,
                telegrams,
                new ConfiguredClientLimits(config),
                clock)));
        routes.add(new NetworkDayRoute(tenants, metering.networkDays()));
        routes.add(new SiteHourRoute(tenants, siteHours));
        routes.add(new ValidationRoute(tenants, new Validation(database, tenants, weather, clock)));
        routes.add(new QuarantineCleanUpRoute(tenants, retention));
        routes.add(webhooks);
        metering.quarantine()
                .register(
                        HeatMeterNormaliser.MEDIA_TYPE, new MbusReplay(decoders::of, zones, metering.intake(), clock));
        for (MessageFormat format : MessageFormat.values()) {
            metering.quarantine().register(format.mediaType(), new MqttReplay(format, zones, metering.intake()));
        }
        if (devicesEnabled) {
            var sources = new ConfiguredMqttSources(config, new ConfiguredLogins(config));
            var mqtt = new MqttRoutes(tenants, sources, metering.intake(), metering.quarantine());
            routes.add(mqtt);
            List<Watch> watches = List.of(
                    new BrokerWatch(tenants, sources, mqtt, clock),
                    new FeedWatch(database),
                    new FileServerWatch(serverStates, clock));
            routes.add(new AlarmRoute(tenants, new AlarmWatch(database, watches, clock)));
            routes.add(devices);
        }
        var rows = new RowIntake(metering.intake(), metering.intervals(), metering.registry());
        RowReplay replay = new RowReplay(feeds, rows, clock);
        metering.quarantine().register(CsvFile.ROW_MEDIA_TYPE, replay);
        metering.quarantine().register(MsconsFile.MEDIA_TYPE, replay);
        var imports = new FileImport(database, files, rows, metering.quarantine(), clock);
        var taker = new FileTaker(feeds, imports, files, clock);
        folders.ifPresent(dir -> routes.add(new FileRoutes(dir, feeds, tenants, taker)));
        routes.add(new SftpRoutes(tenants, servers, taker, serverStates));
        return new CamelRuntime(routes);
    }

    void close(@Disposes CamelRuntime camel) {
        camel.close();
    }

    @Produces
    @Singleton
    WeatherSeries weather(TenantDatabase database, Clock clock) {
        return new WeatherSeries(database, clock);
    }
}
