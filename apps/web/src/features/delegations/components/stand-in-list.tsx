import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import { Card } from '../../../ui/card.tsx';
import styles from '../delegations.module.css';
import { delegationText } from '../text.ts';
import { delegationWords, type DelegationLine } from './delegation-line.ts';

interface Party {
  readonly id: string;
  readonly fullName: string;
  readonly post: string;
}

export interface StandIn extends Pick<DelegationLine, 'id' | 'duty' | 'capacity' | 'paperNumber'> {
  readonly from: string;
  readonly to: string;
  readonly principal: Party | null;
  readonly delegate: Party | null;
  readonly department?: { readonly name: string } | null;
}

interface StandInListProps {
  readonly standIns: readonly StandIn[];
  /** The person whose page it is on; absent on the page of a department. */
  readonly staffId?: string;
}

/** Who heads a department in its head's stead now: “Người làm thay là Phan Như Oanh: Q. Trưởng phòng, từ … đến …, văn bản số …”. */
export function StandInList({ standIns, staffId }: StandInListProps) {
  if (standIns.length === 0) return null;
  return (
    <ul className={styles['steps']}>
      {standIns.map((standIn) => (
        <StandInLine key={standIn.id} standIn={standIn} staffId={staffId} />
      ))}
    </ul>
  );
}

/** In whose stead a person acts now, and who acts in theirs; nothing where neither is so. */
export function StandInCard(props: StandInListProps) {
  const t = useText(delegationText);
  if (props.standIns.length === 0) return null;
  return (
    <Card title={t.standIn.person}>
      <StandInList {...props} />
    </Card>
  );
}

function StandInLine({ standIn, staffId }: { readonly standIn: StandIn; readonly staffId: string | undefined }) {
  const t = useText(delegationText);
  const { duty, capacity, paperNumber, from, to, principal, delegate, department = null } = standIn;
  const isDelegate = staffId !== undefined && delegate?.id === staffId;
  const other = isDelegate ? principal : delegate;
  const principalPost = principal?.post ?? '';
  const days = { validFrom: from, validTo: to };
  const what = delegationWords(t, { duty, capacity, principalPost, ...days, paperNumber, department });
  return (
    <li>
      {isDelegate ? t.standIn.doesFor : t.standIn.doneBy}{' '}
      {other !== null && <Link to={hrefs.person(other.id)}>{other.fullName}</Link>}
      {`: ${what}`}
    </li>
  );
}
