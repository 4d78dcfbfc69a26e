package org.heatshare.launcher;

import org.heatshare.launcher.settings.Installation;
import org.heatshare.launcher.supervision.Console;

/** What a person needs to know once everything is up. */
final class Welcome {
    private Welcome() {}

    static void print(Console console, Installation installation, Options options) {
        console.say("everything is up");
        String portal = installation.portal().url();
        StringBuilder text = new StringBuilder();
        if (options.parts().contains(Parts.PORTAL)) {
            text.append("  portal       %s/%n".formatted(portal));
            text.append("  partner API  %s/api/v1/%n".formatted(portal));
        }
        text.append("  Keycloak     %s%n".formatted(installation.identity().issuer()));
        text.append("  MariaDB      %s%n".formatted(installation.database().url()));
        if (!installation.identity().external()) {
            text.append("""
                      demo logins (the password is the user name)
                        norrvik    resident viewer billing billing2 metering admin
                        kaltio     resident2 viewer2 billing3 billing4 metering2 admin2
                        both       operator both
                        platform   platform
                    """);
        }
        text.append(
                "  secrets      %s%n".formatted(installation.folders().data().resolve("secrets.properties")));
        text.append("  logs         %s".formatted(installation.folders().log()));
        System.out.println(text);
    }
}
