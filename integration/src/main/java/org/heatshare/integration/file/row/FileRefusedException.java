package org.heatshare.integration.file.row;

/** A file that does not fit its template at all: none of its rows was read. The message names the column and the remedy. */
public final class FileRefusedException extends Exception {
    public FileRefusedException(String message) {
        super(message);
    }
}
