import { decidingAuthority } from '@thidua/domain/submissions';

import { formatDateTime } from '../../../lib/format/index.ts';
import { neighboursOf } from '../../../lib/last-list.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { RecordNeighbours } from '../../../ui/record-neighbours.tsx';
import type { DossierAct } from '../actions/nomination-act.ts';
import { NominationStatusChip } from '../components/nomination-status-chip.tsx';
import { holderOf, sinceOf } from '../holder.ts';
import { SubmitOne } from '../proposals/submit-one.tsx';
import { nominationText } from '../text.ts';
import type { NominationPageQuery } from './nomination-page.gql.ts';

/** Passed, and not the own director's to decide. */
function waitsForHigher({ status, award }: NominationPageQuery['nomination']): boolean {
  return status === 'PASSED' && decidingAuthority(award) !== undefined;
}

interface DossierHeaderProps {
  readonly nomination: NominationPageQuery['nomination'];
  readonly onAct: (act: DossierAct) => void;
}

/** Acts in the order of the buttons; the first that carries the dossier on is the filled one. */
const ACTS = [
  'WITHDRAW',
  'CHECK_AGAIN',
  'RETURN',
  'FIND_INELIGIBLE',
  'CONFIRM_ELIGIBLE',
  'RECEIVE',
] as const satisfies readonly DossierAct[];
const CARRIES_ON: readonly DossierAct[] = ['RECEIVE', 'CONFIRM_ELIGIBLE'];

/** Who, for what, state, who has it since when, and the acts. */
export function DossierHeader({ nomination, onAct }: DossierHeaderProps) {
  const t = useText(nominationText);
  const { id, code, year, status, award, subjectName, staff, department, viewerCan, isOfYearlyList } = nomination;
  const neighbours = neighboursOf('nominations', id);
  const acts = ACTS.filter((act) => viewerCan.includes(act));

  return (
    <>
      <RecordNeighbours neighbours={neighbours} hrefOf={hrefs.nomination} />
      <PageHeader
        title={t.dossier.title(t.awardName(award))}
        windowTitle={`${t.dossier.pageTitle(code)} – ${subjectName}`}
        crumbs={[{ label: t.list.title, to: neighbours?.address ?? hrefs.nominations(year) }, { label: code }]}
        lead={
          <>
            <span>
              <b>{subjectName}</b>
              {staff !== null && `, ${staff.post}, ${department.name}`}
            </span>
            <NominationStatusChip status={status} />
            <span>
              {waitsForHigher(nomination) ? t.dossier.waitsForHigher : t.dossier.where[status](holderOf(t, nomination))}
              , {t.dossier.since(formatDateTime(sinceOf(nomination)))}
            </span>
          </>
        }
        actions={
          <>
            <ButtonLink to={hrefs.achievementReport(id)}>{t.dossier.report}</ButtonLink>
            {acts.map((act) => (
              <Button key={act} variant={CARRIES_ON.includes(act) ? 'primary' : 'secondary'} onClick={() => onAct(act)}>
                {act === 'RETURN' ? t.giveBack : t.act[act].button}
              </Button>
            ))}
            {!isOfYearlyList && viewerCan.includes('SUBMIT') && <SubmitOne nomination={nomination} />}
            {isOfYearlyList && viewerCan.includes('EDIT') && (
              <>
                <ButtonLink
                  variant={status === 'RETURNED' ? 'secondary' : 'primary'}
                  to={hrefs.nominationGrid(year, department.id)}
                >
                  {t.dossier.edit}
                </ButtonLink>
                {status === 'RETURNED' && (
                  <ButtonLink variant="primary" to={hrefs.nominationCheck(year, department.id)}>
                    {t.dossier.sendAgain}
                  </ButtonLink>
                )}
              </>
            )}
          </>
        }
      />
    </>
  );
}
