import { useText } from '../../../lib/text/language.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { hrefs } from '../../../lib/paths.ts';
import { ReturnNotice } from '../../field-returns/index.ts';
import { JUDGEMENTS_ID } from '../pages/judgements-id.ts';
import type { NominationReturnsFragment } from './nomination-returns.gql.ts';
import { DueMark, type DueFacts } from './due-mark.tsx';
import { nominationReturnText } from './text.ts';
import styles from './returned-notice.module.css';

interface ReturnedNoticeProps {
  readonly nomination: Pick<NominationReturnsFragment, 'id' | 'openFields' | 'returns'> &
    DueFacts & {
      readonly year: number;
      readonly isOfYearlyList: boolean;
      readonly department: { readonly id: string };
    };
}

/** What the division is asked for now, until when, and where it is mended. */
export function ReturnedNotice({ nomination }: ReturnedNoticeProps) {
  const t = useText(nominationReturnText);
  const { id, year, openFields, returns, isOfYearlyList, department } = nomination;
  const round = returns.find(({ answeredAt }) => answeredAt === null);
  if (round === undefined) return null;
  const isReport = openFields.some((field) => field.startsWith('REPORT_'));
  return (
    <>
      <ReturnNotice
        round={round}
        names={t.fields}
        due={nomination.dueOn === null ? null : <DueMark {...nomination} />}
      />
      {openFields.length > 0 && (
        <div className={styles['acts']}>
          {isReport && <ButtonLink to={hrefs.achievementReport(id)}>{t.toReport}</ButtonLink>}
          {isOfYearlyList && openFields.includes('JUDGEMENTS') && (
            <ButtonLink to={`${hrefs.nominationGrid(year, department.id)}#${JUDGEMENTS_ID}`}>
              {t.toJudgements}
            </ButtonLink>
          )}
        </div>
      )}
    </>
  );
}
