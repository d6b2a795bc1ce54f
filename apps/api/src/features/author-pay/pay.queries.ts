import { hasRole } from '@thidua/domain/accounts';
import { mayKeepPay } from '@thidua/domain/author-pay';
import { businessToday } from '../../platform/business-clock.ts';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { desksOf, staffMemberOn } from '../organisation/index.ts';
import { initiativeWithPay, payFacts, payMinima, type WithPay } from './pay-hand.ts';
import type { AuthorPayDeskType, AuthorPayType } from './pay.type.ts';

/** The pay of an initiative as the actor may know of it: the desks the whole, an author the own part, nobody else any. */
export async function payDesk(context: ActingContext, initiativeId: string): Promise<AuthorPayDeskType> {
  const { actor, db } = context;
  const initiative = await initiativeWithPay(db, context, initiativeId);
  const today = businessToday(context, actor);
  const facts = payFacts(initiative, (await desksOf(context)).secretaryIds);
  const { share, wages, helperShare } = await payMinima(db, actor.organisationId, today);
  return {
    pay: await shownPay(context, initiative),
    mayRecord: initiative.status === 'RECOGNISED' && initiative.pay?.status !== 'PAID' && mayKeepPay(actor, facts),
    leastShare: share,
    leastWages: wages,
    leastHelperShare: helperShare,
    hasHelpers: initiative._count.helpers > 0,
  };
}

/** The pay itself, or NOT_FOUND where the actor knows of none. */
export async function payOfInitiative(context: ActingContext, initiativeId: string): Promise<AuthorPayType> {
  return found(await shownPay(context, await initiativeWithPay(context.db, context, initiativeId)));
}

async function shownPay(context: ActingContext, { pay }: WithPay): Promise<AuthorPayType | null> {
  const { actor } = context;
  if (pay === null) return null;
  const isOwn = pay.lines.some(({ staffId }) => staffId === actor.staffId);
  // Whoever keeps the desk and is an author reads the own part, as every author does.
  const readsAll = hasRole(actor, 'SECRETARY', 'DIRECTOR', 'AUDITOR') && !isOwn;
  const lines = readsAll ? pay.lines : pay.lines.filter(({ staffId }) => staffId === actor.staffId);
  if (lines.length === 0) return null;
  const today = businessToday(context, actor);
  const members = await Promise.all(lines.map(({ staffId }) => staffMemberOn(context, staffId, today)));
  return {
    ...pay,
    benefit: pay.benefit === null ? null : Number(pay.benefit),
    wage: pay.wage === null ? null : Number(pay.wage),
    amount: Number(pay.amount),
    helpersAmount: Number(pay.helpersAmount),
    lines: lines.map((line, at) => ({ ...line, amount: Number(line.amount), fullName: members[at]?.fullName ?? '' })),
  };
}
