import type { Prisma, Tx } from '@thidua/db';
import { headInStead } from '@thidua/domain/accounts';
import { cleanText, err, midnightUtcOf, ok, type PlainDate, type Result } from '@thidua/domain/kernel';
import type { NominationField } from '@thidua/domain/nomination-returns';
import { clockDueOn, isClockDay } from '@thidua/domain/nominations';
import { remarkProblems, type FieldRemark } from '@thidua/domain/returns';
import { businessToday } from '../../../platform/business-clock.ts';
import type { ActingContext } from '../../../platform/request-context.ts';
import type { InputProblems } from '../../../platform/user-error.ts';
import { clockDaysOn } from '../nomination-clocks.ts';
import type { NominationType } from '../nomination.type.ts';
import { regimeOfReport } from '../report/report.queries.ts';
import { fieldTexts } from '../returns/field-texts.ts';
import { fieldsToNameOf } from '../returns/fields-to-name.ts';
import type { ReturnNominationInput } from '../returns/return.input.ts';
import { changeNomination, type NominationRefusal } from './change-nomination.ts';
import { heldBy } from './held-by.ts';
import { textOf } from './reason-of.ts';

/**
 * The secretariat sends a line back to its desk and says of which fields what is missing; only those are mended. What stands in them
 * is kept, so that whoever asked sees what became of it. A line it had received is no longer received.
 */
export function returnNomination(
  context: ActingContext,
  input: ReturnNominationInput,
): Promise<Result<{ readonly id: string }, NominationRefusal>> {
  const { actor, platform } = context;
  return changeNomination(context, input, 'RETURN', async ({ line, to, now, tx }) => {
    const today = businessToday(platform, actor);
    const asked = askedOf(input, today);
    if (!asked.ok) return asked;
    const { note, named } = asked.value;
    const regime = await regimeOfReport(tx, actor.organisationId, line.year, today);
    const onForm = fieldsToNameOf(line, regime);
    const foreign = named.filter(({ field }) => !onForm.includes(field));
    if (foreign.length > 0) {
      const problems = foreign.map(({ field }) => ({ field: `fields.${field}`, code: 'NOT_OF_FORM' }));
      return err({ code: 'INPUT_PROBLEMS', problems });
    }
    const texts = await fieldTexts(tx, [{ line, fields: named.map(({ field }) => field) }], regime);
    const { MENDING } = await clockDaysOn(tx, actor.organisationId, today);
    const dueOn = midnightUtcOf(input.dueOn ?? clockDueOn(today, MENDING));
    await beginRound(tx, line, {
      note,
      returnedAt: now,
      returnedById: actor.accountId,
      dueOn,
      fields: { create: named.map((each) => ({ ...each, before: texts.get(line.id)?.get(each.field) ?? '' })) },
    });
    return ok({
      // Who asked for more is who reads the answer; its clock starts anew then.
      data: {
        returnedReason: note ?? named.map(({ remark }) => remark).join('\n'),
        receivedAt: null,
        checkDueOn: null,
        dueOn,
        ...heldBy(context, line),
      },
      event: {
        action: 'NOMINATION_RETURNED',
        objectType: 'Nomination',
        objectId: line.id,
        detail: {
          from: line.status,
          to,
          fields: named.map(({ field }) => field),
          ...headInStead(actor, line.departmentId),
        },
      },
    });
  });
}

interface Asked {
  readonly note: string | null;
  readonly named: readonly FieldRemark<NominationField>[];
}

/** What was typed, clean; or what is wrong with it. */
function askedOf({ reason, fields, dueOn }: ReturnNominationInput, today: PlainDate): Result<Asked, InputProblems> {
  const note = textOf('reason', reason ?? '');
  if (!note.ok) return note;
  const named = fields.map(({ field, remark }) => ({ field, remark: cleanText(remark).trim() }));
  const isPast = dueOn !== undefined && dueOn !== null && !isClockDay(today, dueOn);
  const problems = [...remarkProblems(named), ...(isPast ? [{ field: 'dueOn', code: 'IN_PAST' }] : [])];
  if (problems.length > 0) return err({ code: 'INPUT_PROBLEMS', problems });
  return ok({ note: note.value === '' ? null : note.value, named });
}

async function beginRound(
  tx: Tx,
  { id }: NominationType,
  round: Omit<Prisma.NominationReturnUncheckedCreateInput, 'nominationId' | 'round'>,
): Promise<void> {
  const { _max: last } = await tx.nominationReturn.aggregate({ where: { nominationId: id }, _max: { round: true } });
  await tx.nominationReturn.create({
    data: { ...round, nominationId: id, round: (last.round ?? 0) + 1 },
    select: { id: true },
  });
}
