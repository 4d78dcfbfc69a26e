package org.heatshare.simulator.avalon;

import java.util.Locale;
import java.util.StringJoiner;
import org.heatshare.simulator.town.UnitState;

/**
 * The one long line of KEY[value] pairs in which a miner tells its state. Of PS, slot 4 is the boards' power and slot 6 the
 * wall's; ITemp is the coolant that enters and HBOTemp the coolant that leaves.
 */
final class MinerStatus {

    private MinerStatus() {}

    static String line(UnitState state, String dna, String firmware) {
        int boardC = state.outletC() + (state.hashing() ? 3 : 0);
        int chipC = state.hashing() ? boardC + 6 : 0;
        StringJoiner line = new StringJoiner(" ");
        pair(line, "Ver", "1566HA-" + firmware);
        pair(line, "DNA", dna);
        pair(line, "STATE", state.hashing() ? "2" : "0");
        pair(line, "MEMFREE", "1392832");
        pair(line, "NETFAIL", "0 0 0 0 0 0 0 0");
        pair(line, "SYSTEMSTATU", "Work: " + (state.hashing() ? "In Work" : "In Idle") + ", Hash Board: 4");
        pair(line, "Elapsed", Long.toString(state.elapsedS()));
        pair(line, "BOOTBY", "0x04.00000000");
        pair(line, "LW", Long.toString(state.elapsedS() * 40));
        pair(line, "MH", "0 0 0 0");
        pair(line, "HW", Long.toString(state.elapsedS() / 900));
        pair(line, "DH", "1.212%");
        pair(line, "ITemp", Integer.toString(state.inletC()));
        pair(line, "HBITemp", Integer.toString(boardC));
        pair(line, "HBOTemp", Integer.toString(state.outletC()));
        pair(line, "TMax", Integer.toString(chipC == 0 ? 0 : chipC + 5));
        pair(line, "TAvg", Integer.toString(chipC));
        pair(line, "TarT", "85");
        pair(line, "FanR", "0%");
        pair(line, "PS", "0 1209 1187 " + state.chipW() / 12 + " " + state.chipW() + " 1188 " + state.wallW());
        pair(line, "WALLPOWER", Integer.toString(state.wallW()));
        pair(line, "GHSspd", decimals(state.ghs()));
        pair(line, "DHspd", "1.212%");
        pair(line, "GHSmm", decimals(state.ghs() * 1.012));
        pair(line, "GHSavg", decimals(state.ghs() * 0.996));
        pair(line, "WU", decimals(state.ghs() * 13.97));
        pair(line, "Freq", decimals(state.ghs() / 1250));
        pair(line, "MGHS", boardsOf(decimals(state.ghs() / 4), 4));
        pair(line, "MTmax", boardsOf(Integer.toString(chipC == 0 ? 0 : chipC + 5), 4));
        pair(line, "MTavg", boardsOf(Integer.toString(chipC), 4));
        pair(line, "TA", "640");
        pair(line, "Core", "A3197S");
        pair(line, "PING", "17");
        pair(line, "POWS", "0");
        pair(line, "SoftOFF", state.hashing() ? "0" : "4");
        pair(line, "ECHU", "0 0 0 0");
        pair(line, "ECMM", "0");
        pair(line, "WORKMODE", "1");
        pair(line, "WORKLEVEL", "0");
        pair(line, "MPO", "8700");
        return line.toString();
    }

    static String boards(UnitState state, int count) {
        StringJoiner boards = new StringJoiner(" ");
        int chipC = state.hashing() ? state.outletC() + 9 : state.outletC();
        for (int board = 0; board < count; board++) {
            StringJoiner line = new StringJoiner(" ");
            pair(line, "PVT_T0", boardsOf(Integer.toString(chipC), 8));
            pair(line, "PVT_V0", boardsOf("292", 8));
            pair(line, "MW0", boardsOf(Long.toString(state.elapsedS() / 4), 8));
            boards.add("'HB" + board + "':{" + line + "}");
        }
        return boards.toString();
    }

    private static void pair(StringJoiner line, String key, String value) {
        line.add(key + "[" + value + "]");
    }

    private static String boardsOf(String value, int count) {
        return String.join(" ", java.util.Collections.nCopies(count, value));
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
