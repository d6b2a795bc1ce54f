import type { SharedWeight } from '@thidua/domain/one-achievement';
import { Link } from 'react-router';

import { formatDate } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { StatusChip, type StatusFamily } from '../../../ui/status-chip.tsx';
import { nominationText } from '../text.ts';
import type { SharedFactsFragment } from './shared-achievements.gql.ts';
import styles from './shared-list.module.css';
import { sharedText } from './text.ts';

const FAMILIES = { SAME: 'no', LIKELY: 'need' } as const satisfies Record<SharedWeight, StatusFamily>;

/** Each place where the achievement stands as well: which award, what is shared, from which record, on which text. */
export function SharedList({ shared }: { readonly shared: readonly SharedFactsFragment[] }) {
  const t = useText(sharedText);
  const words = useText(nominationText);
  if (shared.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {shared.map(({ id, ground, weight, what, award, year, answer, citations, ...record }) => (
        <li key={`${id} ${ground} ${what}`} className={styles['line']}>
          <p className={styles['first']}>
            <b>{t.line(words.awardName(award), year)}</b>
            <StatusChip family={FAMILIES[weight]}>{t.weight[weight]}</StatusChip>
          </p>
          <p>{t.groundOf(t.ground[ground], what)}</p>
          <p className={styles['small']}>
            <RecordName {...record} />
          </p>
          {answer !== null && <p className={styles['small']}>{t.answered(answer)}</p>}
          <p className={styles['small']}>
            {t.law}: {citations.join('; ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

type Named = Pick<SharedFactsFragment, 'nominationId' | 'code' | 'status' | 'decisionNumber' | 'decidedOn'>;

function RecordName({ nominationId, code, status, decisionNumber, decidedOn }: Named) {
  const t = useText(sharedText);
  const words = useText(nominationText);
  const name =
    decisionNumber !== null && decidedOn !== null
      ? t.decided(decisionNumber, formatDate(decidedOn))
      : t.proposed(code ?? '', status === null ? '' : words.statuses[status]);
  return nominationId === null ? name : <Link to={hrefs.nomination(nominationId)}>{name}</Link>;
}
