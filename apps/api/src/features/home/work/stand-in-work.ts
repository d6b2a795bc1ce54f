import { namesOfAccounts } from '../offices.queries.ts';
import { NO_WORK, workItem, type Work, type WorkScope } from './work.ts';

/** What the actor does in others' stead today, until when. One statement; none for who acts in nobody's stead. */
export async function standInWork({ context }: WorkScope): Promise<Work> {
  const standsIn = context.actor.standsIn.filter(({ isInForce }) => isInForce);
  if (standsIn.length === 0) return NO_WORK;
  const names = await namesOfAccounts(
    context,
    standsIn.map(({ principal }) => principal.accountId),
  );
  const items = standsIn.map(({ delegationId, duty, departmentId, principal, to, paperNumber }) =>
    workItem(duty === 'SIGN_DECISIONS' ? 'SIGN_IN_STEAD' : 'HEAD_IN_STEAD', names.get(principal.accountId) ?? '', {
      key: `STAND_IN:${delegationId}`,
      subjectId: departmentId ?? null,
      code: paperNumber,
      dueOn: to,
    }),
  );
  return { ...NO_WORK, calendar: items };
}
