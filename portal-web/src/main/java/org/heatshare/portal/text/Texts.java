package org.heatshare.portal.text;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks texts up by key in the language of the page. Placeholders are those of {@link MessageFormat}; numbers and dates
 * are passed ready-made by {@link Formats}. A missing key shows itself instead of failing the page, and is logged.
 */
public final class Texts {

    /** One bundle an area of the portal, so that areas are translated and changed apart. */
    static final List<String> BUNDLES = List.of(
            "common",
            "staff",
            "books",
            "resident",
            "operator",
            "open",
            "meter",
            "gateway",
            "customer",
            "quarantine",
            "file",
            "finding",
            "alarm",
            "estimation",
            "telegram",
            "webhook",
            "payment");

    private static final Logger log = LoggerFactory.getLogger(Texts.class);
    private static final Map<Language, Map<String, String>> LOADED = new ConcurrentHashMap<>();

    private Texts() {}

    /** The text in the language of the page that is being served. */
    public static String of(String key, Object... arguments) {
        return in(locale(), key, arguments);
    }

    public static String in(Locale locale, String key, Object... arguments) {
        Language language = Language.of(locale);
        String pattern = all(language).get(key);
        if (pattern == null) {
            log.warn("No text for {} in {}", key, language);
            return key;
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** The text of a constant, by its type's and its own name: {@code DeliveryKind.HOUSE} is deliveryKind.house. */
    public static String of(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return of(Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + code(constant));
    }

    /** A constant's name as it stands in keys: {@code HEAT_PUMP} is heat-pump. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether there is a text, for keys made of codes that others may add to. */
    public static boolean has(String key) {
        return all(Language.ENGLISH).containsKey(key);
    }

    /** The locale of the page that is being served; English outside one. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return Language.of(ui == null ? Locale.ENGLISH : ui.getLocale()).locale();
    }

    static Map<String, String> all(Language language) {
        return LOADED.computeIfAbsent(language, Texts::load);
    }

    private static Map<String, String> load(Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    "texts." + name,
                    Locale.forLanguageTag(language.locale().getLanguage()),
                    Texts.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        }
        return Map.copyOf(texts);
    }
}
