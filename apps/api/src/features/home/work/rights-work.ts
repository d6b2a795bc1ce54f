import { CAPACITY_MARKS, hasRole, isSecondPerson, ROLE_NAMES } from '@thidua/domain/accounts';
import { midnightUtcOf, plainDateOf } from '@thidua/domain/kernel';
import { templateOf } from '@thidua/domain/paper-templates';
import { settingOf } from '@thidua/domain/settings';
import { businessToday } from '../../../platform/business-clock.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import { MOST_ITEMS, NO_WORK, workItem, type Work } from './work.ts';

const PERSON = { select: { id: true, staffId: true, displayName: true } } as const;

/** Rights and settings that wait for a second person or for the administrator. A fixed number of statements; none for who has no part in them. */
export async function rightsWork({ context }: { readonly context: ActingContext }): Promise<Work> {
  const { actor, db } = context;
  const isDirector = hasRole(actor, 'DIRECTOR');
  const isAdministrator = hasRole(actor, 'ADMIN');
  if (!isDirector && !isAdministrator) return NO_WORK;
  const { organisationId } = actor;
  const [roles, settings, templates, delegations] = await Promise.all([
    db.roleProposal.findMany({
      where: { organisationId, status: { in: ['PROPOSED', 'APPROVED'] } },
      select: { id: true, status: true, role: true, proposedAt: true, proposedBy: PERSON, account: PERSON },
      orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
      take: MOST_ITEMS,
    }),
    db.settingProposal.findMany({
      where: { organisationId, status: 'PROPOSED' },
      select: { id: true, key: true, proposedAt: true, proposedBy: PERSON },
      orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
      take: MOST_ITEMS,
    }),
    db.paperTemplate.findMany({
      where: { organisationId, status: 'PROPOSED' },
      select: { id: true, kind: true, proposedAt: true, proposedBy: PERSON },
      orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
      take: MOST_ITEMS,
    }),
    db.delegation.findMany({
      where: { organisationId, status: 'PROPOSED', validTo: { gte: midnightUtcOf(businessToday(context, actor)) } },
      select: {
        id: true,
        capacity: true,
        validFrom: true,
        proposedAt: true,
        proposedBy: PERSON,
        principal: PERSON,
        delegate: PERSON,
      },
      orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
      take: MOST_ITEMS,
    }),
  ]);
  const handOf = ({ id, staffId }: { readonly id: string; readonly staffId: string | null }) => ({
    accountId: id,
    staffId: staffId ?? undefined,
  });
  const roleItem = (kind: 'APPROVE_ROLE' | 'APPLY_ROLE', { id, role, account, proposedAt }: (typeof roles)[number]) =>
    workItem(kind, `${account.displayName}: ${ROLE_NAMES[role]}`, { key: `${kind}:${id}`, since: proposedAt });
  const forDirector = roles.filter(
    ({ status, proposedBy, account }) =>
      status === 'PROPOSED' && isDirector && isSecondPerson(actor, handOf(proposedBy), handOf(account)),
  );
  const forAdministrator = roles.filter(({ status }) => status === 'APPROVED' && isAdministrator);
  return {
    ...NO_WORK,
    turn: [
      ...forDirector.map((row) => roleItem('APPROVE_ROLE', row)),
      ...forAdministrator.map((row) => roleItem('APPLY_ROLE', row)),
      ...delegations
        .filter(({ proposedBy, delegate }) => isDirector && isSecondPerson(actor, handOf(proposedBy), handOf(delegate)))
        .map(({ id, capacity, validFrom, proposedAt, principal, delegate }) =>
          workItem('APPROVE_DELEGATION', delegate.displayName, {
            key: `APPROVE_DELEGATION:${id}`,
            detail: `${CAPACITY_MARKS[capacity]} ${principal.displayName}`,
            since: proposedAt,
            dueOn: plainDateOf(validFrom),
          }),
        ),
      ...settings
        .filter(({ proposedBy }) => isDirector && isSecondPerson(actor, handOf(proposedBy)))
        .map(({ id, key, proposedAt }) =>
          workItem('APPROVE_SETTING', settingOf(key)?.name ?? key, { key: `APPROVE_SETTING:${id}`, since: proposedAt }),
        ),
      ...templates
        .filter(({ proposedBy }) => isDirector && proposedBy !== null && isSecondPerson(actor, handOf(proposedBy)))
        .map(({ id, kind, proposedAt }) =>
          workItem('APPROVE_TEMPLATE', templateOf(kind).name, {
            key: `APPROVE_TEMPLATE:${id}`,
            since: proposedAt,
          }),
        ),
    ],
  };
}
