package org.heatshare.portal.shell;

/** One of the portal's four faces. Each has its own navigation and its own first page. */
public enum Area {
    STAFF,
    RESIDENT,
    OPERATOR,
    PLATFORM;

    /** Residents read on phones: their navigation moves to the lower edge there. */
    boolean isForHome() {
        return this == RESIDENT;
    }
}
