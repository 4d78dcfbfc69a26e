package org.heatshare.simulator.avalon;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.heatshare.simulator.town.MinerUnit;
import org.heatshare.simulator.town.UnitState;

/** The tables that commands ask for, with the names and forms of Avalon's firmware. */
final class AvalonTables {

    private static final String FIRMWARE = "26021401_8be1d7c";

    private final MinerUnit unit;
    private final UnitState state;
    private final long epochSecond;

    AvalonTables(MinerUnit unit, UnitState state, long epochSecond) {
        this.unit = unit;
        this.state = state;
        this.epochSecond = epochSecond;
    }

    ObjectNode version() {
        return row().put("CGMiner", "4.11.1")
                .put("API", "3.7")
                .put("PROD", "AvalonMiner 1566HA")
                .put("MODEL", "1566HA")
                .put("HWTYPE", "MM4v2_X3")
                .put("SWTYPE", "MM319")
                .put("LVERSION", FIRMWARE)
                .put("BVERSION", FIRMWARE)
                .put("CGVERSION", FIRMWARE)
                .put("DNA", dna())
                .put("MAC", mac());
    }

    ObjectNode summary() {
        double mhs = state.ghs() * 1000;
        return row().put("Elapsed", state.elapsedS())
                .put("MHS av", mhs)
                .put("MHS 30s", mhs)
                .put("MHS 1m", mhs)
                .put("MHS 5m", mhs)
                .put("MHS 15m", mhs)
                .put("Found Blocks", 0)
                .put("Getworks", state.elapsedS() / 30)
                .put("Accepted", accepted())
                .put("Rejected", accepted() / 400)
                .put("Hardware Errors", state.elapsedS() / 900)
                .put("Utility", 9.6)
                .put("Local Work", state.elapsedS() * 40)
                .put("Total MH", mhs * state.elapsedS())
                .put("Work Utility", state.ghs() * 13.97)
                .put("Difficulty Accepted", accepted() * 524288.0)
                .put("Device Hardware%", 0.02)
                .put("Device Rejected%", 0.25)
                .put("Pool Rejected%", 0.25)
                .put("Last getwork", epochSecond - epochSecond % 30);
    }

    ObjectNode devices() {
        return row().put("ASC", 0)
                .put("Name", "AVA10")
                .put("ID", 0)
                .put("Enabled", "Y")
                .put("Status", "Alive")
                .put("Temperature", -273.0)
                .put("MHS av", state.ghs() * 1000)
                .put("MHS 5m", state.ghs() * 1000)
                .put("Accepted", accepted())
                .put("Rejected", accepted() / 400)
                .put("Hardware Errors", state.elapsedS() / 900)
                .put("Last Share Pool", 0)
                .put("Last Share Time", epochSecond - 7)
                .put("Device Elapsed", state.elapsedS());
    }

    ObjectNode pools() {
        return row().put("POOL", 0)
                .put("URL", "stratum+tcp://pool.invalid:3333")
                .put("Status", "Alive")
                .put("Priority", 0)
                .put("Quota", 1)
                .put("Getworks", state.elapsedS() / 30)
                .put("Accepted", accepted())
                .put("Rejected", accepted() / 400)
                .put("Stale", 0)
                .put("User", "heat." + unit.code().toLowerCase(Locale.ROOT))
                .put("Last Share Time", epochSecond - 7)
                .put("Has Stratum", true)
                .put("Stratum Active", state.hashing())
                .put("Stratum URL", "pool.invalid");
    }

    ObjectNode stats(boolean withBoards) {
        ObjectNode row = row().put("STATS", 0)
                .put("ID", "AVA100")
                .put("Elapsed", state.elapsedS())
                .put("Calls", 0)
                .put("Wait", 0.0)
                .put("Max", 0.0)
                .put("Min", 99999999.0)
                .put("MM ID0:Summary", "'STATS':{" + MinerStatus.line(state, dna(), FIRMWARE) + "}");
        if (withBoards) {
            row.put("HBinfo", MinerStatus.boards(state));
        }
        return row.put("MM Count", 1).put("Nonce Mask", 25);
    }

    private long accepted() {
        return state.elapsedS() / 6;
    }

    private String dna() {
        return String.format(Locale.ROOT, "0201000%09x", (long) unit.code().hashCode() & 0xFFFFFFFFL);
    }

    private String mac() {
        String[] host = unit.host().split("\\.");
        return String.format(
                Locale.ROOT,
                "b4:a2:eb:%02x:%02x:%02x",
                Integer.parseInt(host[1]),
                Integer.parseInt(host[2]),
                Integer.parseInt(host[3]));
    }

    private static ObjectNode row() {
        return JsonNodeFactory.instance.objectNode();
    }
}
