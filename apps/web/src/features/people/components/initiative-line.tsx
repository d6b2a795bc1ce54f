import { Link } from 'react-router';

import { formatNumber } from '../../../lib/format/index.ts';
import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { InitiativeStatusChip } from '../../initiatives/index.ts';
import type { PersonQuery } from '../pages/person.gql.ts';
import { peopleText } from '../text.ts';
import styles from './record.module.css';

interface InitiativeLineProps {
  readonly initiative: PersonQuery['staffMember']['initiatives'][number];
  /** Whose share is told. */
  readonly staffId: string;
}

export function InitiativeLine({ initiative, staffId }: InitiativeLineProps) {
  const t = useText(peopleText);
  const share = initiative.authors.find(({ staff }) => staff.id === staffId)?.shareBasisPoints;
  const facts = [
    t.person.initiative(initiative.code),
    ...(share === undefined ? [] : [t.person.share(formatNumber(share / 100, 2))]),
    ...initiative.recognitions.map(({ scope }) => t.person.recognised(t.scope[scope])),
  ];
  return (
    <div className={styles['line']}>
      <span>
        <Link to={hrefs.initiative(initiative.id)}>{initiative.title}</Link>
        <InitiativeStatusChip status={initiative.status} />
      </span>
      <p className={styles['detail']}>{facts.join(', ')}</p>
    </div>
  );
}
