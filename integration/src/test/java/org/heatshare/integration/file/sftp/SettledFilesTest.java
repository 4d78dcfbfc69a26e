package org.heatshare.integration.file.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.remote.SftpRemoteFile;
import org.junit.jupiter.api.Test;

class SettledFilesTest {
    private final SettledFiles settled = new SettledFiles();

    @Test
    void aFileWaitsUntilTwoLooksFindItTheSame() {
        assertThat(look("day.csv", 100, 1)).as("seen first").isFalse();
        assertThat(look("day.csv", 200, 1)).as("grown").isFalse();
        assertThat(look("day.csv", 200, 2)).as("written again at the same size").isFalse();
        assertThat(look("day.csv", 200, 2)).as("the same").isTrue();
        assertThat(look("day.csv", 200, 2))
                .as("still the same, after a failure")
                .isTrue();
    }

    @Test
    void aFileThatWasAwayInBetweenWaitsAgain() {
        assertThat(look("day.csv", 100, 1)).isFalse();
        settled.nextLook();
        assertThat(look("day.csv", 100, 1)).isFalse();
    }

    @Test
    void foldersAreAlwaysLookedInto() {
        var folder = new GenericFile<SftpRemoteFile>();
        folder.setDirectory(true);
        assertThat(settled.accept(folder)).isTrue();
    }

    private boolean look(String name, long size, long modified) {
        settled.nextLook();
        var file = new GenericFile<SftpRemoteFile>();
        file.setAbsoluteFilePath(name);
        file.setFileLength(size);
        file.setLastModified(modified);
        return settled.accept(file);
    }
}
