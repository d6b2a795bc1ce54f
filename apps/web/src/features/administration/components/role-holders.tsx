import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { Role } from '@thidua/domain/accounts';
import { Link } from 'react-router';

import { hrefs } from '../../../lib/paths.ts';
import { useText } from '../../../lib/text/language.tsx';
import styles from '../administration.module.css';
import { dayText } from '../refusal.logic.ts';
import { administrationText } from '../text.ts';
import { RoleHolderFragmentDoc, type RoleHolderFragment } from './role-holders.gql.ts';

type Account = FragmentType<RoleHolderFragment> & { readonly id: string };

interface RoleHoldersProps {
  readonly role: Role;
  readonly accounts: { readonly totalCount: number; readonly nodes: readonly Account[] };
}

/** Who holds one role today, since when and until when; all of the staff are only counted. */
export function RoleHolders({ role, accounts: { nodes, totalCount } }: RoleHoldersProps) {
  const t = useText(administrationText);
  const named = role === 'STAFF' ? [] : nodes;
  const more = totalCount - named.length;
  return (
    <section>
      <h3>{t.roles[role]}</h3>
      {totalCount === 0 && <p className={styles['quiet']}>{t.rights.nobody}</p>}
      {named.length > 0 && (
        <ul>
          {named.map((account) => (
            <RoleHolder key={account.id} role={role} account={account} />
          ))}
        </ul>
      )}
      {more > 0 && <Link to={hrefs.accounts(role)}>{t.rights.more(more, named.length > 0)}</Link>}
    </section>
  );
}

/** One line a post: a head may lead two departments. */
function RoleHolder({ role, account }: { readonly role: Role; readonly account: Account }) {
  const t = useText(administrationText);
  const { data, complete } = useFragment({
    fragment: RoleHolderFragmentDoc,
    fragmentName: 'RoleHolder',
    from: account,
  });
  if (!complete) return null;
  const held = data.roles.filter((each) => each.role === role && each.tense === 'HELD');
  return held.map(({ id, department, validFrom, validTo }) => (
    <li key={id}>
      <Link to={hrefs.accountRecord(data.id)}>{data.displayName}</Link>
      {department !== null && ` – ${department.name}`}
      {`, ${validTo === null ? t.from(dayText(validFrom)) : t.fromTo(dayText(validFrom), dayText(validTo))}`}
      {data.disabledAt !== null && ` (${t.rights.locked})`}
    </li>
  ));
}
