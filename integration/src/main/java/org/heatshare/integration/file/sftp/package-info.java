/**
 * Fetches files of readings from the SFTP servers on which metering companies leave them: a server holds a folder for each
 * feed, and what is taken is moved to {@code done} or {@code failed} there, with its report.
 *
 * <p>It exists beside the watched folders because such servers belong to others: they are proved by their host key, they are
 * away at times, and their files are still being written when they are seen first. How a file is read is the delivery's.
 */
@NullMarked
package org.heatshare.integration.file.sftp;

import org.jspecify.annotations.NullMarked;
