package org.heatshare.integration.webhook;

/** Why a delivery had no answer. */
public enum Trouble {
    /** The name of the address is not known. */
    UNKNOWN_HOST,
    /** The name leads into a private network or to this machine; nothing was sent. */
    NOT_PUBLIC,
    /** Nobody listens there, or the way there is cut. */
    NO_CONNECTION,
    /** The certificate is not trusted, or no encryption could be agreed on. */
    NO_TRUST,
    /** There was no answer in time. */
    TOO_SLOW,
    /** The connection ended before there was an answer. */
    BROKEN_OFF,
    /** The secret was sealed under another master key; nothing was sent. */
    UNREADABLE_SECRET
}
