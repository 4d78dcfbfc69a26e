package org.heatshare.integration.validation.internal.store;

import java.util.List;
import org.heatshare.integration.validation.Finding;
import org.heatshare.integration.validation.Observation;

/** What the checks have against one meter point or network on a day; nothing, too, is told. */
public record SubjectDay(Finding.Subject kind, int subjectId, List<Observation> observations) {
    public SubjectDay {
        observations = List.copyOf(observations);
    }
}
