package org.heatshare.simulator.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The M-Bus lines of a town: the homes' spread evenly, the sources' settlement meters on a line of their own. */
final class Gateways {

    private static final int FIRST_PORT = 10_001;
    private static final int NORRVIK_LINES = 12;

    final List<Gateway> homeLines = new ArrayList<>();
    final Gateway sourceLine;

    Gateways(Municipality municipality, int homes) {
        boolean norrvik = municipality == Municipality.NORRVIK;
        int hosts = norrvik ? NORRVIK_LINES : 1;
        int firstHost = norrvik ? 1 : 13;
        int enough = (homes + Gateway.PRIMARY_ADDRESSES - 1) / Gateway.PRIMARY_ADDRESSES;
        for (int line = 0; line < Math.max(hosts, enough); line++) {
            String code = String.format(Locale.ROOT, "%s-G%02d", municipality.prefix(), line + 1);
            homeLines.add(new Gateway(code, "127.17.0." + (firstHost + line % hosts), FIRST_PORT + line / hosts));
        }
        sourceLine = new Gateway(municipality.prefix() + "-GS", "127.17.0." + (norrvik ? 20 : 21), FIRST_PORT);
    }

    Gateway lineOf(int number) {
        return homeLines.get((number - 1) % homeLines.size());
    }

    int primaryAddressOf(int number) {
        return 1 + (number - 1) / homeLines.size();
    }
}
