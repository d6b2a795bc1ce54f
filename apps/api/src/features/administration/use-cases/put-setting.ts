import type { Prisma, Tx } from '@thidua/db';
import { addDays, midnightUtcOf, plainDateOf, type InputProblem, type PlainDate } from '@thidua/domain/kernel';
import { settingOf, wantedSettingProblems } from '@thidua/domain/settings';
import { columnsOf, voteRuleFromText } from '@thidua/domain/vote-rules';
import type { AwardCode } from '@thidua/domain/vocabulary';

export interface ApprovedSetting {
  readonly organisationId: string;
  readonly key: string;
  readonly value: Prisma.JsonValue;
  readonly legalGround: string;
  readonly validFrom: Date;
}

/** Where the values of a setting lie, with their days. */
interface Shelf {
  /** Those that hold on a day or later, oldest first. */
  since(day: Date): Promise<readonly { readonly id: string; readonly validFrom: Date }[]>;
  end(ids: readonly string[], lastDay: Date): Promise<unknown>;
  add(lastDay: Date | null): Promise<unknown>;
}

/** Puts an approved value between what held before and what is already set for later; a day that has passed gets no other value. */
export async function putSetting(
  tx: Tx,
  approved: ApprovedSetting,
  today: PlainDate,
): Promise<readonly InputProblem[]> {
  const { validFrom } = approved;
  const from = plainDateOf(validFrom);
  if (from < today) return [{ field: 'validFrom', code: 'IN_THE_PAST' }];
  const problems = stillAllowed(approved, today);
  if (problems.length > 0) return problems;
  const shelf = shelfOf(tx, approved);
  const values = await shelf.since(validFrom);
  if (values.some((other) => plainDateOf(other.validFrom) === from)) return [{ field: 'validFrom', code: 'TAKEN' }];
  const later = values.find((other) => other.validFrom > validFrom);
  await shelf.end(
    values.filter((other) => other.validFrom < validFrom).map(({ id }) => id),
    midnightUtcOf(addDays(from, -1)),
  );
  await shelf.add(later === undefined ? null : midnightUtcOf(addDays(plainDateOf(later.validFrom), -1)));
  return [];
}

/** Bounds and the law may have become stricter since it was proposed. */
function stillAllowed({ key, value, legalGround, validFrom }: ApprovedSetting, today: PlainDate) {
  const definition = settingOf(key);
  if (definition?.shape.type !== 'VOTE_RULE') return [];
  const wanted = { definition, text: lineOf(value), legalGround, validFrom: plainDateOf(validFrom) };
  return wantedSettingProblems(wanted, today);
}

function shelfOf(tx: Tx, approved: ApprovedSetting): Shelf {
  const shape = settingOf(approved.key)?.shape;
  return shape?.type === 'VOTE_RULE' ? ruleShelf(tx, approved, shape.award) : valueShelf(tx, approved);
}

function valueShelf(tx: Tx, { organisationId, key, value, legalGround, validFrom }: ApprovedSetting): Shelf {
  return {
    since: (day) =>
      tx.organisationSetting.findMany({ where: { organisationId, key, ...notOver(day) }, ...OLDEST_FIRST }),
    end: (ids, validTo) => tx.organisationSetting.updateMany({ where: { id: { in: [...ids] } }, data: { validTo } }),
    add: (validTo) =>
      tx.organisationSetting.create({
        // A proposal never holds JSON null: the registry has no setting whose value is nothing.
        data: { organisationId, key, value: value ?? false, legalGround, validFrom, validTo },
        select: { id: true },
      }),
  };
}

/** How the council votes on an award: agendas refer to these rows, so they have a table of their own. */
function ruleShelf(tx: Tx, approved: ApprovedSetting, awardCode: AwardCode): Shelf {
  const { organisationId, value, legalGround, validFrom } = approved;
  const rule = voteRuleFromText(lineOf(value));
  if (rule === undefined) throw new Error(`The proposed vote rule of ${awardCode} cannot be read`);
  return {
    since: (day) => tx.voteRule.findMany({ where: { organisationId, awardCode, ...notOver(day) }, ...OLDEST_FIRST }),
    end: (ids, validTo) => tx.voteRule.updateMany({ where: { id: { in: [...ids] } }, data: { validTo } }),
    add: (validTo) =>
      tx.voteRule.create({
        data: { organisationId, awardCode, ...columnsOf(rule), legalGround, validFrom, validTo },
        select: { id: true },
      }),
  };
}

/** A vote rule is kept as its line. */
function lineOf(value: Prisma.JsonValue): string {
  return typeof value === 'string' ? value : '';
}

const OLDEST_FIRST = { orderBy: { validFrom: 'asc' }, select: { id: true, validFrom: true } } as const;

function notOver(day: Date) {
  return { OR: [{ validTo: null }, { validTo: { gte: day } }] };
}
