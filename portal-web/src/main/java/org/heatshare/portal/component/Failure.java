package org.heatshare.portal.component;

import com.vaadin.flow.component.Component;
import java.security.SecureRandom;
import java.util.Locale;
import org.heatshare.portal.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something went wrong that the reader did not cause. The id on the page is the id in the log. */
public final class Failure {

    private static final Logger log = LoggerFactory.getLogger(Failure.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private Failure() {}

    /** Logs the cause and returns the id under which it can be found. */
    public static String log(Throwable cause) {
        String id = String.format(Locale.ROOT, "%08X", RANDOM.nextInt());
        log.error("Failure {}", id, cause);
        return id;
    }

    /** What to show: what happened, what is safe, what to do. */
    public static Component notice(String id) {
        return new Notice(Tone.BAD, Texts.of("failure.what"), Texts.of("failure.meaning", id));
    }
}
