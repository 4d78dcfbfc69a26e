package org.heatshare.integration.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.heatshare.integration.webhook.RefusedWebhookException.Reason;
import org.heatshare.integration.webhook.internal.PublicAddresses;

/**
 * Sees to it that no webhook makes the portal call into networks that only the portal can reach. An address is looked at when
 * it is registered; what its name leads to is looked at before each delivery, and only addresses that were looked at are
 * connected to.
 */
public final class AddressGuard {
    private static final int LENGTH_MAX = 500;
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|\\[.*]");

    private final boolean loopbackAllowed;

    /** @param loopbackAllowed whether this machine may be called too, and without encryption: for tests and demonstrations */
    public AddressGuard(boolean loopbackAllowed) {
        this.loopbackAllowed = loopbackAllowed;
    }

    /**
     * Whether a webhook may have the address, as far as the address itself tells.
     *
     * @throws RefusedWebhookException where it may not
     */
    public URI check(String address) {
        URI uri = uri(address);
        String host = uri.getHost();
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new RefusedWebhookException(Reason.USER_OR_FRAGMENT, address);
        }
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(scheme.equals("http") && loopbackAllowed && isOfThisMachine(host))) {
            throw new RefusedWebhookException(Reason.NOT_HTTPS, address);
        }
        if (isOfThisMachine(host) ? !loopbackAllowed : isLiteral(host) && !isAllowed(literal(host, address))) {
            throw new RefusedWebhookException(Reason.NOT_PUBLIC, address);
        }
        return uri;
    }

    private static URI uri(String address) {
        try {
            URI uri = new URI(address);
            if (address.length() > LENGTH_MAX || uri.getHost() == null || uri.getScheme() == null) {
                throw new RefusedWebhookException(Reason.ADDRESS, address);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new RefusedWebhookException(Reason.ADDRESS, address);
        }
    }

    /**
     * What a name leads to at this moment.
     *
     * @throws NotPublicException where any of its addresses is not public
     */
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = InetAddress.getAllByName(host);
        if (!Arrays.stream(addresses).allMatch(this::isAllowed)) {
            throw new NotPublicException(host);
        }
        return addresses;
    }

    private boolean isAllowed(InetAddress address) {
        return address.isLoopbackAddress() ? loopbackAllowed : PublicAddresses.contain(address);
    }

    private static boolean isOfThisMachine(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("[::1]")
                || name.matches("127\\.[0-9]+\\.[0-9]+\\.[0-9]+");
    }

    private static boolean isLiteral(String host) {
        return LITERAL.matcher(host).matches();
    }

    private static InetAddress literal(String host, String address) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new RefusedWebhookException(Reason.ADDRESS, address);
        }
    }

    /** A name that leads into a private network or to this machine. */
    public static final class NotPublicException extends UnknownHostException {
        NotPublicException(String host) {
            super(host + " leads to an address that is not public");
        }
    }
}
