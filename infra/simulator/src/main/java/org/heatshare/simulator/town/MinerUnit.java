package org.heatshare.simulator.town;

/**
 * One hydro-cooled miner (Avalon A1566HA).
 *
 * @param code business key, for example NV-M1-0001
 * @param site the heat source it belongs to
 * @param index counts from 0 within its site
 * @param host its own loopback address
 * @param phase building phase of the site
 * @param container where it stands
 * @param loop the cooling loop that it heats
 */
public record MinerUnit(String code, String site, int index, String host, int phase, String container, String loop) {

    /** The port of the miners' programming interface. */
    public static final int PORT = 4028;

    public static final String MODEL = "A1566HA";

    /** Electrical power drawn from the wall at full speed, in W. */
    public static final int WALL_W = 8700;
}
