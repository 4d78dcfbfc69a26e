package org.heatshare.integration.login;

/** A user name with its password. Its text never shows the password. */
public record Login(String user, String password) {
    @Override
    public String toString() {
        return "Login[user=" + user + "]";
    }
}
