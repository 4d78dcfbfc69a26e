package org.heatshare.integration.file.sftp;

import java.util.List;
import org.heatshare.db.tenancy.TenantId;

/** Which file servers each municipality has. */
@FunctionalInterface
public interface FileServers {
    List<FileServer> find(TenantId tenant);
}
