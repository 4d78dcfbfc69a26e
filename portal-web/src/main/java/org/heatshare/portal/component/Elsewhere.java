package org.heatshare.portal.component;

import com.vaadin.flow.component.html.Anchor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Links to other pages of the portal, whatever their parts contain. */
public final class Elsewhere {

    private Elsewhere() {}

    /** @param path relative to the portal's first page, such as {@code staff/meters} */
    public static Anchor link(String words, String path, String part) {
        return new Anchor(path + "/" + encoded(part), words);
    }

    /** A path with query parameters in the order given; empty values are left out. */
    public static String address(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    public static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
