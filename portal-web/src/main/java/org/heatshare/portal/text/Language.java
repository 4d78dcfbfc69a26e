package org.heatshare.portal.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A language that the portal speaks. English is the one to fall back on. */
public enum Language {
    ENGLISH("en-GB", "English"),
    SWEDISH("sv-SE", "Svenska");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** The language's name in itself, as a switch should show it. */
    public String ownName() {
        return ownName;
    }

    /** Ours for any locale of a token or browser. */
    public static Language of(Locale wanted) {
        return Stream.of(values())
                .filter(language -> language.locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    public static List<Locale> locales() {
        return Stream.of(values()).map(Language::locale).toList();
    }
}
