package org.heatshare.integration.webhook.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.heatshare.integration.webhook.AddressGuard;
import org.heatshare.integration.webhook.AddressGuard.NotPublicException;
import org.heatshare.integration.webhook.Trouble;

/**
 * Posts messages to webhooks' addresses. Each has a connection of its own, to an address that the guard has looked at;
 * redirects are not followed, and of the answer nothing but the status is read. Safe for use by many threads.
 */
final class Receivers implements AutoCloseable {
    /** Of many addresses of one name these are tried, so that none takes up the time of others. */
    private static final int ADDRESSES_MAX = 2;

    private static final int CONNECTIONS_MAX = 64;

    private static final ContentType JSON = ContentType.create("application/json");

    /** What an answer may have before its body. */
    private static final Http1Config ANSWER_BOUNDS =
            Http1Config.custom().setMaxLineLength(16_384).setMaxHeaderCount(200).build();

    private final Duration patience;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService alarmClock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "webhook-time-limit");
        thread.setDaemon(true);
        return thread;
    });

    /** @param patience how long a delivery may take in all */
    Receivers(AddressGuard guard, Duration patience) {
        this.patience = patience;
        Timeout timeout = Timeout.of(patience);
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver(guard))
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(ANSWER_BOUNDS)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(timeout)
                                .setSocketTimeout(timeout)
                                .build())
                        .setMaxConnTotal(CONNECTIONS_MAX)
                        .setMaxConnPerRoute(CONNECTIONS_MAX)
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(timeout).build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Heatshare")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .build();
    }

    private static DnsResolver resolver(AddressGuard guard) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                InetAddress[] all = guard.resolve(host);
                return Arrays.copyOf(all, Math.min(all.length, ADDRESSES_MAX));
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    Outcome post(Message message) {
        HttpPost request = new HttpPost(message.address());
        request.setHeader("webhook-id", message.id());
        request.setHeader("webhook-timestamp", Long.toString(message.sentAt().getEpochSecond()));
        request.setHeader("webhook-signature", message.signatures());
        request.setEntity(new ByteArrayEntity(message.body().getBytes(UTF_8), JSON));
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> limit = alarmClock.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return new Outcome.Answered(status(message, request));
        } catch (IOException | RuntimeException e) {
            return new Outcome.Unanswered(late.get() ? Trouble.TOO_SLOW : trouble(e));
        } finally {
            limit.cancel(false);
        }
    }

    private int status(Message message, HttpPost request) throws IOException {
        URI uri = message.address();
        HttpHost receiver = new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
        ClassicHttpResponse response = client.executeOpen(receiver, request, null);
        int status = response.getCode();
        // The body is of no interest, however long it is: the connection ends here.
        request.cancel();
        return status;
    }

    private static Trouble trouble(Exception e) {
        if (e instanceof NotPublicException) {
            return Trouble.NOT_PUBLIC;
        }
        if (e instanceof UnknownHostException) {
            return Trouble.UNKNOWN_HOST;
        }
        if (e instanceof SSLException) {
            return Trouble.NO_TRUST;
        }
        if (e instanceof SocketTimeoutException) {
            return Trouble.TOO_SLOW;
        }
        return e instanceof HttpHostConnectException ? Trouble.NO_CONNECTION : Trouble.BROKEN_OFF;
    }

    @Override
    public void close() {
        alarmClock.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
