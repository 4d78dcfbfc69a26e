package org.heatshare.launcher.part;

/**
 * What a part said of itself.
 *
 * @param hopeless whether waiting longer is of no use
 * @param detail the reason when it is not up
 */
public record Health(boolean up, boolean hopeless, String detail) {
    public static final Health UP = new Health(true, false, "healthy");

    public static Health down(String detail) {
        return new Health(false, false, detail);
    }

    public static Health hopeless(String detail) {
        return new Health(false, true, detail);
    }
}
