package org.heatshare.integration.file.delivery;

import java.util.List;

/** What became of a file, in words, for whoever put it into the folder. */
final class Report {
    private Report() {}

    static String of(FileDelivery delivery, List<RowRefusal> refusals) {
        Counts counts = delivery.counts();
        StringBuilder text = new StringBuilder();
        text.append("file: ").append(delivery.fileName()).append('\n');
        text.append("feed: ").append(delivery.feed()).append('\n');
        text.append("begun: ").append(delivery.begunAt()).append('\n');
        text.append("finished: ").append(delivery.finishedAt()).append('\n');
        if (delivery.failure() != null) {
            return text.append("refused: ")
                    .append(delivery.failure())
                    .append('\n')
                    .toString();
        }
        text.append("received: ").append(counts.received()).append('\n');
        text.append("accepted: ").append(counts.accepted()).append('\n');
        text.append("superseded: ").append(counts.superseded()).append('\n');
        text.append("duplicate: ").append(counts.duplicate()).append('\n');
        text.append("quarantined: ").append(counts.quarantined()).append('\n');
        for (RowRefusal row : refusals) {
            text.append("line ").append(row.line()).append(": ");
            text.append(row.refusal().reason()).append(": ");
            text.append(row.refusal().explanation()).append('\n');
        }
        if (counts.quarantined() > refusals.size()) {
            text.append("and ").append(counts.quarantined() - refusals.size()).append(" more, all in quarantine\n");
        }
        return text.toString();
    }
}
