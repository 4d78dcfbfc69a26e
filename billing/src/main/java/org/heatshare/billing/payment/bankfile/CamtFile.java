package org.heatshare.billing.payment.bankfile;

import java.io.InputStream;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Bank-to-customer statements (camt.053) and notifications (camt.054) of ISO 20022, versions 02 to 13: elements are told by
 * their names and places, which these versions share as far as payments need them.
 *
 * @see "Decision record 0164"
 */
final class CamtFile {

    private static final Pattern NAMESPACE =
            Pattern.compile("urn:iso:std:iso:20022:tech:xsd:(camt\\.05[34]\\.001\\.(?:0[2-9]|1[0-3]))");
    /** Document, message and statement: what is above the elements that tell something. */
    private static final int LEVELS_ABOVE = 3;

    private static final int DEPTH_MAX = 40;

    private final CamtStatement statement;
    private final BankFileSink sink;

    CamtFile(Currency currency, BankFileSink sink) {
        this.sink = sink;
        this.statement = new CamtStatement(currency, sink);
    }

    void read(InputStream in) throws BankFileException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // Nothing outside the file is asked for, and nothing in it can unfold.
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            try {
                read(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            String place =
                    e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNumber();
            throw new BankFileException(
                    "malformed-xml",
                    "the file cannot be read as XML" + place
                            + ": it is damaged or was cut off. Nothing was booked; ask the bank for it again",
                    e);
        }
    }

    private void read(XMLStreamReader xml) throws XMLStreamException, BankFileException {
        CamtPath path = new CamtPath(LEVELS_ABOVE, DEPTH_MAX);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (path.isEmpty()) {
                        sink.format(format(xml.getNamespaceURI()));
                    }
                    path.enter(xml.getLocalName(), xml.getAttributeValue(null, "Ccy"));
                    statement.begin(path.name());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    path.text(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.END_ELEMENT -> {
                    statement.end(path.name(), path.text(), path.currency());
                    path.leave();
                }
                default -> {}
            }
        }
    }

    private static String format(String namespace) throws BankFileException {
        Matcher matcher = NAMESPACE.matcher(namespace == null ? "" : namespace);
        if (!matcher.matches()) {
            throw new BankFileException(
                    "unknown-format",
                    "the file's namespace is '" + shown(namespace)
                            + "'; it must be that of camt.053 or camt.054, version 02 to 13");
        }
        return matcher.group(1);
    }

    private static String shown(String text) {
        return text == null ? "" : text.substring(0, Math.min(text.length(), 80));
    }
}
