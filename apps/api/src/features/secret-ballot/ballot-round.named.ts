import { CHOICE, isChoice, type NamedOpinion } from '@thidua/ballot';
import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { NAMED_OPINION_SETTING, type NamedChoice } from '@thidua/domain/secret-ballot';
import { heldOn } from '../../platform/dated.ts';
import type { RoundRow } from './ballot-round.row.ts';

type Seats = Pick<RoundRow, 'items'>;

/** What a letter says, as the byte of a ballot says it. */
export const NAMED_BYTES = {
  AGREE: CHOICE.APPROVE,
  DISAGREE: CHOICE.DISAPPROVE,
  BLANK: CHOICE.BLANK,
} as const satisfies Record<NamedChoice, NamedOpinion['choice']>;

export function namedChoiceOf(byte: number): NamedChoice {
  const entry = Object.entries(NAMED_BYTES).find(([, value]) => value === byte);
  if (entry === undefined) throw new Error(`The database keeps no opinion ${byte}`);
  return entry[0] as NamedChoice; // a key of the table above
}

/** Members of whom the draft says that they give a signed opinion. */
export function namedMemberIds({ items }: Seats): readonly string[] {
  const named = items.flatMap(({ seats }) => seats.filter(({ channel }) => channel === 'NAMED'));
  return [...new Set(named.map(({ memberId }) => memberId))].toSorted();
}

/** The opinions that came, by item: added to the counts, each with its name. */
export function namedOpinionsOf({ items }: Seats): ReadonlyMap<string, readonly NamedOpinion[]> {
  return new Map(
    items.map(({ id, seats }) => [
      id,
      seats.flatMap(({ memberId, named }) =>
        named !== null && isChoice(named.choice) ? [{ memberRef: memberId, choice: named.choice }] : [],
      ),
    ]),
  );
}

/** Whether the body's regulation allows it on the day. One statement. */
export async function allowsNamedOpinions(
  db: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  day: PlainDate,
): Promise<boolean> {
  const row = await db.organisationSetting.findFirst({
    where: { organisationId, key: NAMED_OPINION_SETTING, ...heldOn(day) },
    orderBy: { validFrom: 'desc' },
    select: { value: true },
  });
  return row?.value === true;
}
