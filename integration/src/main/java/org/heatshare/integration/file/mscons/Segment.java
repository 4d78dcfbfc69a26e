package org.heatshare.integration.file.mscons;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One segment of an interchange.
 *
 * @param number its place in the file, from 1, the service string advice not counted
 * @param tag three letters, such as {@code QTY}
 * @param raw its bytes with the terminator
 */
@SuppressWarnings("ArrayRecordComponent")
record Segment(long number, String tag, List<List<String>> elements, byte[] raw) {

    /** @param raw its bytes with the terminator; none of the signs inside may be lost, as quarantine keeps them */
    static Segment of(long number, byte[] raw, Separators signs) {
        String text = new String(raw, StandardCharsets.ISO_8859_1);
        List<List<String>> elements = new ArrayList<>();
        List<String> components = new ArrayList<>();
        StringBuilder component = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == signs.release() && i + 1 < text.length()) {
                component.append(text.charAt(++i));
            } else if (sign == signs.component() || sign == signs.element() || sign == signs.terminator()) {
                components.add(component.toString());
                component.setLength(0);
                if (sign != signs.component()) {
                    elements.add(components);
                    components = new ArrayList<>();
                }
            } else {
                component.append(sign);
            }
        }
        if (component.length() > 0 || !components.isEmpty()) {
            components.add(component.toString());
            elements.add(components);
        }
        String tag = elements.isEmpty() ? "" : elements.get(0).get(0);
        return new Segment(number, tag, elements.isEmpty() ? List.of() : elements.subList(1, elements.size()), raw);
    }

    boolean is(String other) {
        return tag.equals(other);
    }

    /** A component without spaces at its ends, empty where there is none; both from 0, the tag not counted. */
    String at(int element, int component) {
        return element < elements.size() && component < elements.get(element).size()
                ? elements.get(element).get(component).strip()
                : "";
    }
}
