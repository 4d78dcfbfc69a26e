package org.heatshare.portal.shell;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.TargetElement;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.VaadinServlet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The page around all views: our style sheets over Lumo, push, and the choice of light or dark before the first paint.
 * The sheets are plain files of the WAR, so that a change of look needs no front-end build.
 *
 * @see "Decision record 0060"
 */
@Push
@JsModule("./heatshare/shortcuts.ts")
public class AppShell implements AppShellConfigurator {

    private static final List<String> SHEETS = List.of("tokens", "lumo", "frame", "components", "views");

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "heatshare/icon.svg", "any");
        settings.addInlineWithContents(
                TargetElement.HEAD,
                Inline.Position.PREPEND,
                new String(resource("theme-choice.js"), StandardCharsets.UTF_8),
                Inline.Wrapping.JAVASCRIPT);
        for (String sheet : SHEETS) {
            settings.addLink("stylesheet", versioned(sheet + ".css"));
        }
    }

    /** The contents' checksum is part of the address, so a browser never shows an old look with a new page. */
    private static String versioned(String file) {
        CRC32 checksum = new CRC32();
        checksum.update(resource(file));
        return "heatshare/" + file + "?v=" + Long.toHexString(checksum.getValue());
    }

    private static byte[] resource(String file) {
        String path = "/heatshare/" + file;
        try (InputStream in = VaadinServlet.getCurrent().getServletContext().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The WAR lacks " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
