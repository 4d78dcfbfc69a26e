package org.heatshare.integration.file.sftp;

import java.util.HashMap;
import java.util.Map;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.apache.camel.component.file.remote.SftpRemoteFile;

/**
 * Lets a file through that had the same size and time at the look before, so that none is read while it is still being
 * written. Costs no waiting for each file, however many there are. Used by one route's thread.
 */
final class SettledFiles implements GenericFileFilter<SftpRemoteFile> {
    private Map<String, Seen> before = Map.of();
    private Map<String, Seen> now = new HashMap<>();

    private record Seen(long size, long modified) {}

    void nextLook() {
        before = now;
        now = new HashMap<>();
    }

    @Override
    public boolean accept(GenericFile<SftpRemoteFile> file) {
        if (file.isDirectory()) {
            return true;
        }
        Seen seen = new Seen(file.getFileLength(), file.getLastModified());
        now.put(file.getAbsoluteFilePath(), seen);
        return seen.equals(before.get(file.getAbsoluteFilePath()));
    }
}
