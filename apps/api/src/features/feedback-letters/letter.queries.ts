import type { Tx } from '@thidua/db';
import { letterMaterial, mayWriteLetter, readsDrafts } from '@thidua/domain/feedback-letter';
import { isOneOf } from '@thidua/domain/kernel';
import { found } from '../../platform/fault.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { desksOf } from '../organisation/index.ts';
import { DECIDED, initiativeWithLetter, letterFacts } from './letter-hand.ts';
import type { FeedbackLetterDeskType, FeedbackLetterType } from './letter.type.ts';

/** The letter of an initiative as the actor may know of it: its authors once it is approved, the desks before. */
export async function letterDesk(context: ActingContext, initiativeId: string): Promise<FeedbackLetterDeskType> {
  const { actor, db } = context;
  const initiative = await initiativeWithLetter(db, context, initiativeId);
  const facts = letterFacts(initiative, (await desksOf(context)).secretaryIds);
  const { letter, status } = initiative;
  const isAuthor = actor.staffId !== undefined && facts.authorIds.includes(actor.staffId);
  const isShown = letter !== null && (readsDrafts(actor, facts) || (isAuthor && letter.status === 'APPROVED'));
  const isOpen = isOneOf(DECIDED, status) && letter?.status !== 'APPROVED';
  const mayWrite = isOpen && mayWriteLetter(actor, facts);
  return {
    letter: isShown ? letter : null,
    mayBegin: mayWrite && letter === null,
    material: mayWrite ? await materialOf(db, initiativeId) : [],
  };
}

/** The letter itself, or NOT_FOUND where the actor knows of none. */
export async function letterOf(context: ActingContext, initiativeId: string): Promise<FeedbackLetterType> {
  return found((await letterDesk(context, initiativeId)).letter);
}

/** What was said of the initiative where it was scored and voted on. */
async function materialOf(db: Pick<Tx, 'scoreSheet' | 'initiativeSittingLine'>, initiativeId: string) {
  const [sheets, lines] = await Promise.all([
    db.scoreSheet.findMany({
      where: { initiativeId, status: 'SENT', barredAt: null },
      select: { remark: true, marks: { select: { comment: true } } },
    }),
    db.initiativeSittingLine.findMany({
      where: { initiativeId, sitting: { status: 'DECIDED' } },
      select: { opinion: true },
    }),
  ]);
  return letterMaterial([
    ...sheets.flatMap(({ remark, marks }) => [remark, ...marks.map(({ comment }) => comment)]),
    ...lines.map(({ opinion }) => opinion),
  ]);
}

/** Names of everybody who scored or voted on it: none of them stands in the letter. */
export async function judgesOf(
  db: Pick<Tx, 'scoreSheet' | 'initiativeCouncilMember'>,
  initiativeId: string,
): Promise<readonly string[]> {
  const names = { select: { fullName: true, names: { select: { fullName: true } } } } as const;
  const [sheets, members] = await Promise.all([
    db.scoreSheet.findMany({ where: { initiativeId }, select: { staff: names } }),
    db.initiativeCouncilMember.findMany({
      where: { seats: { some: { sitting: { status: 'DECIDED', lines: { some: { initiativeId } } } } } },
      select: { guestName: true, staff: names },
    }),
  ]);
  const people = [...sheets, ...members].flatMap(({ staff }) =>
    staff === null ? [] : [staff.fullName, ...staff.names.map(({ fullName }) => fullName)],
  );
  // A guest is written with the workplace after a comma.
  const guests = members.map(({ guestName }) => guestName.split(',')[0]?.trim() ?? '');
  return [...new Set([...people, ...guests])].filter((name) => name !== '');
}
