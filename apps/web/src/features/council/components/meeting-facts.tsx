import { Link } from 'react-router';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { OfficeMeeting } from '../pages/meeting-page.tsx';
import { councilText } from '../text.ts';

/** Which council, when it met, and what came of it. */
export function MeetingFacts({ meeting }: { readonly meeting: OfficeMeeting }) {
  const t = useText(councilText);
  const { status, council, presiding, openedAt, closedAt, decisions } = meeting;
  return (
    <Card>
      <DescriptionList
        items={[
          {
            term: t.facts.council,
            detail: t.facts.councilOf(council.name, council.decisionNumber, formatDate(council.decidedOn)),
          },
          ...(presiding === null || status === 'PLANNED'
            ? []
            : [
                {
                  term: t.facts.presiding,
                  detail: t.facts.presidedBy(presiding.staff.fullName, t.roles[presiding.role]),
                },
              ]),
          ...(openedAt === null ? [] : [{ term: t.facts.opened, detail: formatDateTime(openedAt) }]),
          ...(closedAt === null ? [] : [{ term: t.facts.closed, detail: formatDateTime(closedAt) }]),
          ...(decisions.length === 0
            ? []
            : [
                {
                  term: t.facts.decisions,
                  detail: decisions.map((decision) => (
                    <div key={decision.id}>
                      <Link to={hrefs.decision(decision.id)}>
                        {decision.documentNumber === null
                          ? t.facts.draft
                          : `${decision.documentNumber}: ${decision.title}`}
                      </Link>
                    </div>
                  )),
                },
              ]),
        ]}
      />
    </Card>
  );
}
