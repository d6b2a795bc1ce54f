import { Link } from 'react-router';

import { formatDate, formatDateTime } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { InitiativeStatusChip } from '../../initiatives/index.ts';
import { StaysCard } from '../desk/stays-card.tsx';
import { otherSubjectItems, useProposalWords } from '../proposals/proposal-card.tsx';
import { nominationText } from '../text.ts';
import { WithdrawalCardLazily } from '../withdrawal/withdrawal-card-lazily.tsx';
import type { NominationPageQuery } from './nomination-page.gql.ts';
import styles from './nomination-page.module.css';

type Nomination = NominationPageQuery['nomination'];

/** What stands beside the dossier: whom it is for, the initiatives of the year, the awards so far. */
export function DossierSide({ nomination }: { readonly nomination: Nomination }) {
  const t = useText(nominationText);
  const proposal = useProposalWords();
  const { staff, collective, otherSubject, department, isLeader, year } = nomination;
  const { submittedAt, receivedAt, checkedAt } = nomination;
  return (
    <div className={styles['side']}>
      <Card title={t.dossier.about}>
        <DescriptionList
          items={[
            {
              term: t.dossier.subject,
              detail:
                staff !== null ? (
                  <Link to={hrefs.person(staff.id)}>{staff.fullName}</Link>
                ) : (
                  (collective !== null && <Link to={hrefs.department(collective.id)}>{collective.name}</Link>) ||
                  nomination.subjectName
                ),
            },
            ...(otherSubject === null ? [] : otherSubjectItems(proposal, otherSubject)),
            ...(staff === null
              ? []
              : [
                  { term: t.dossier.post, detail: staff.post },
                  { term: t.dossier.leader, detail: isLeader ? t.dossier.isLeader : t.dossier.isNotLeader },
                ]),
            {
              term: t.dossier.department,
              detail: department.name,
            },
            { term: t.dossier.submittedAt, detail: submittedAt === null ? null : formatDateTime(submittedAt) },
            { term: t.dossier.receivedAt, detail: receivedAt === null ? null : formatDateTime(receivedAt) },
            { term: t.dossier.checkedAt, detail: checkedAt === null ? null : formatDateTime(checkedAt) },
          ]}
        />
      </Card>
      <WithdrawalCardLazily nominationId={nomination.id} />
      <StaysCard stays={nomination.stays} />
      {staff !== null && <Initiatives initiatives={staff.initiatives} year={year} />}
      <LastAwards awards={nomination.lastAwards} />
    </div>
  );
}

interface InitiativesProps {
  readonly initiatives: NonNullable<Nomination['staff']>['initiatives'];
  readonly year: number;
}

function Initiatives({ initiatives, year }: InitiativesProps) {
  const t = useText(nominationText);
  const ofYear = initiatives.filter((initiative) => initiative.year === year);
  return (
    <Card title={t.dossier.initiatives(year)}>
      {ofYear.length === 0 && <p>{t.dossier.noInitiatives}</p>}
      <ul className={styles['list']}>
        {ofYear.map(({ id, code, title, status }) => (
          <li key={id}>
            <Link to={hrefs.initiative(id)}>
              {code}: {title}
            </Link>{' '}
            <InitiativeStatusChip status={status} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function LastAwards({ awards }: { readonly awards: Nomination['lastAwards'] }) {
  const t = useText(nominationText);
  return (
    <Card title={t.dossier.lastAwards}>
      {awards.length === 0 && <p>{t.dossier.noAwards}</p>}
      <ul className={styles['list']}>
        {awards.map(({ id, award, year, decisionNumber, decidedOn, decidedBy, revokedOn, decisionId }) => (
          <li key={id}>
            <p>{t.dossier.awardLine(t.awardName(award), year)}</p>
            <p className={styles['small']}>
              <DecisionName id={decisionId}>
                {t.dossier.awardDecision(decisionNumber, formatDate(decidedOn), decidedBy)}
              </DecisionName>
              {revokedOn !== null && `. ${t.dossier.revoked(formatDate(revokedOn))}`}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** Decisions of earlier years are papers only; those of the app have a page. */
function DecisionName({ id, children }: { readonly id: string | null; readonly children: string }) {
  return id === null ? children : <Link to={hrefs.decision(id)}>{children}</Link>;
}
