package org.heatshare.launcher.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Payara goes on after a deployment that failed, and tells of it only in its log. */
final class DeploymentFailure {
    private static final Pattern REASON =
            Pattern.compile("Exception while (?:loading|deploying|preparing|starting) the app[^:\\n]*:([^\\n]*)");

    private DeploymentFailure() {}

    /** Why the deployment failed, if it did. */
    static Optional<String> in(Path log) {
        try {
            return in(new String(Files.readAllBytes(log), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static Optional<String> in(String log) {
        Matcher matcher = REASON.matcher(log);
        return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }
}
