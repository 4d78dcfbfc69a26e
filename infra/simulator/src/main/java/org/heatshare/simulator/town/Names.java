package org.heatshare.simulator.town;

import java.util.List;

/** Common names and made-up streets. */
final class Names {

    static final List<String> SWEDISH_STREETS = words(
            "Storgatan Hamngatan Björkvägen Strandvägen Älvgatan Skolgatan Kyrkogatan Tallvägen Granstigen Sjövägen"
                    + " Bruksgatan Lövgränd Rönnvägen Fiskargränd Köpmangatan Stationsgatan Havsvägen Åsgatan Kvarnvägen"
                    + " Lotsgatan Norra_Ringvägen Södra_Ringvägen Smedjegatan Parkvägen Solgatan Vintervägen Bergsgatan"
                    + " Ängsvägen Myrstigen Lingonvägen Hjortronvägen Blåbärsvägen Skogsvägen Varvsgatan Repslagargatan"
                    + " Nygatan Österlånggatan Västerlånggatan Backvägen Järnvägsgatan");
    static final List<String> FINNISH_STREETS =
            words("Koskitie Rantatie Koulukatu Mäntytie Koivukuja Jokikatu Kirkkotie Niittykuja Torikatu Harjutie");
    static final List<String> SWEDISH_FIRST = words(
            "Anna Eva Maria Karin Sara Lena Emma Kerstin Ingrid Elin Linnea Maja Astrid Birgitta Johanna Frida Moa Ebba"
                    + " Lars Erik Anders Per Johan Karl Mikael Nils Olof Gustav Björn Axel Oskar Viktor Hugo Sven Göran Åke"
                    + " Amina Yusuf Leila Omar Mariam Ivan Sofia Mohamed");
    static final List<String> SWEDISH_LAST = words(
            "Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson"
                    + " Hansson Bengtsson Lindberg Lindström Lindqvist Sandberg Bergström Sundström Forsberg Nordin Åström"
                    + " Hedlund Öberg Norberg Lundmark Häggström Vikström Strandberg Ali Hassan Novak Marklund Wikberg");
    static final List<String> FINNISH_FIRST = words(
            "Aino Helmi Venla Sofia Anneli Marjatta Päivi Tuula Eero Onni Juhani Matti Antti Mikko Väinö Olli Sanna Riikka");
    static final List<String> FINNISH_LAST = words(
            "Korhonen Virtanen Mäkinen Nieminen Mäkelä Hämäläinen Laine Heikkinen Koskinen Järvinen Lehtonen Saarinen");

    private Names() {}

    private static List<String> words(String spaced) {
        return List.of(spaced.split(" ")).stream()
                .map(word -> word.replace('_', ' '))
                .toList();
    }
}
