package org.heatshare.simulator.avalon;

import java.util.Collections;
import java.util.Locale;
import java.util.StringJoiner;
import org.heatshare.simulator.town.UnitState;

/**
 * The one long line of KEY[value] pairs in which a miner tells its state. Of PS, slot 4 is the boards' power and slot 6 the
 * wall's; ITemp is the coolant that enters and HBOTemp the coolant that leaves.
 */
final class MinerStatus {

    private static final int BOARDS = 4;

    private MinerStatus() {}

    static String line(UnitState state, String dna, String firmware) {
        StringJoiner line = new StringJoiner(" ");
        pair(line, "Ver", "1566HA-" + firmware);
        pair(line, "DNA", dna);
        pair(line, "STATE", state.hashing() ? "2" : "0");
        pair(line, "MEMFREE", "1392832");
        pair(line, "NETFAIL", "0 0 0 0 0 0 0 0");
        pair(line, "SYSTEMSTATU", "Work: " + (state.hashing() ? "In Work" : "In Idle") + ", Hash Board: " + BOARDS);
        pair(line, "Elapsed", Long.toString(state.elapsedS()));
        pair(line, "BOOTBY", "0x04.00000000");
        pair(line, "LW", Long.toString(state.elapsedS() * 40));
        pair(line, "MH", boardsOf("0"));
        pair(line, "HW", Long.toString(state.elapsedS() / 900));
        pair(line, "DH", "1.212%");
        heat(line, state);
        hashing(line, state);
        pair(line, "PING", "17");
        pair(line, "POWS", "0");
        pair(line, "SoftOFF", state.hashing() ? "0" : "4");
        pair(line, "ECHU", boardsOf("0"));
        pair(line, "ECMM", "0");
        pair(line, "WORKMODE", "1");
        pair(line, "WORKLEVEL", "0");
        pair(line, "MPO", "8700");
        return line.toString();
    }

    private static void heat(StringJoiner line, UnitState state) {
        int boardC = state.outletC() + (state.hashing() ? 3 : 0);
        int chipC = state.hashing() ? boardC + 6 : 0;
        String hottest = Integer.toString(state.hashing() ? chipC + 5 : 0);
        pair(line, "ITemp", Integer.toString(state.inletC()));
        pair(line, "HBITemp", Integer.toString(boardC));
        pair(line, "HBOTemp", Integer.toString(state.outletC()));
        pair(line, "TMax", hottest);
        pair(line, "TAvg", Integer.toString(chipC));
        pair(line, "MTmax", boardsOf(hottest));
        pair(line, "MTavg", boardsOf(Integer.toString(chipC)));
        pair(line, "TarT", "85");
        pair(line, "FanR", "0%");
        pair(line, "PS", "0 1209 1187 " + state.chipW() / 12 + " " + state.chipW() + " 1188 " + state.wallW());
        pair(line, "WALLPOWER", Integer.toString(state.wallW()));
    }

    private static void hashing(StringJoiner line, UnitState state) {
        pair(line, "GHSspd", decimals(state.ghs()));
        pair(line, "DHspd", "1.212%");
        pair(line, "GHSmm", decimals(state.ghs() * 1.012));
        pair(line, "GHSavg", decimals(state.ghs() * 0.996));
        pair(line, "WU", decimals(state.ghs() * 13.97));
        pair(line, "Freq", decimals(state.ghs() / 1250));
        pair(line, "MGHS", boardsOf(decimals(state.ghs() / BOARDS)));
        pair(line, "TA", "640");
        pair(line, "Core", "A3197S");
    }

    static String boards(UnitState state) {
        StringJoiner boards = new StringJoiner(" ");
        int chipC = state.hashing() ? state.outletC() + 9 : state.outletC();
        for (int board = 0; board < BOARDS; board++) {
            StringJoiner line = new StringJoiner(" ");
            pair(line, "PVT_T0", chips(Integer.toString(chipC)));
            pair(line, "PVT_V0", chips("292"));
            pair(line, "MW0", chips(Long.toString(state.elapsedS() / 4)));
            boards.add("'HB" + board + "':{" + line + "}");
        }
        return boards.toString();
    }

    private static void pair(StringJoiner line, String key, String value) {
        line.add(key + "[" + value + "]");
    }

    private static String boardsOf(String value) {
        return String.join(" ", Collections.nCopies(BOARDS, value));
    }

    private static String chips(String value) {
        return String.join(" ", Collections.nCopies(8, value));
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
