package org.heatshare.portal.open;

/** The page that checks the proof of a heat credit: a file without a server's part. */
public final class CheckPage {
    public static final String PATH = "heatshare/verify.html";

    private CheckPage() {}
}
