import { AWARDS } from '@thidua/domain/vocabulary';
import { Link } from 'react-router';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { ShownRoleModel } from '../pages/role-model-page.tsx';
import { AwardMark } from '../../award-revocations/index.ts';
import { roleModelText } from '../text.ts';

/** Of whom the example is, for what, and which decision has rewarded it. */
export function RoleModelFacts({ role }: { readonly role: ShownRoleModel }) {
  const t = useText(roleModelText).facts;
  const { staffId, subjectName, department, movementId, movementTitle, field, achievedOn, award } = role;
  return (
    <Card title={t.title}>
      <DescriptionList
        items={[
          {
            term: t.subject,
            detail: staffId === null ? subjectName : <Link to={hrefs.person(staffId)}>{subjectName}</Link>,
          },
          ...(staffId === null ? [] : [{ term: t.department, detail: department.name }]),
          { term: t.movement, detail: <Link to={hrefs.plan(movementId)}>{movementTitle}</Link> },
          { term: t.field, detail: field },
          { term: t.achievedOn, detail: formatDate(achievedOn) },
          ...(role.status === 'PUBLISHED'
            ? [
                {
                  term: t.award,
                  detail:
                    award === null ? (
                      t.noAward
                    ) : (
                      <>
                        {t.awardOf(AWARDS[award.award].name, award.decisionNumber, formatDate(award.decidedOn))}
                        <AwardMark award={award} label={AWARDS[award.award].name} />
                      </>
                    ),
                },
              ]
            : []),
          ...(role.publishedAt === null ? [] : [{ term: t.published, detail: formatDateTime(role.publishedAt) }]),
          ...(role.withdrawnReason === null ? [] : [{ term: t.withdrawn, detail: role.withdrawnReason }]),
        ]}
      />
    </Card>
  );
}
