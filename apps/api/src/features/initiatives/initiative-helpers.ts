import type { Prisma, Tx } from '@thidua/db';
import { HELPER_TEXTS, type InitiativeHelper } from '@thidua/domain/initiatives';
import { cleanLine, cleanText, midnightUtcOf, plainDateOf } from '@thidua/domain/kernel';
import type { InitiativeHelperInput } from './initiative.input.ts';

/** Somebody who helped with the first application. */
export const HELPER_ROW = {
  fullName: true,
  birthDate: true,
  workplace: true,
  post: true,
  qualification: true,
  work: true,
} as const satisfies Prisma.InitiativeHelperSelect;
export type HelperRow = Prisma.InitiativeHelperGetPayload<{ select: typeof HELPER_ROW }>;

/** A helper as they are stored: lines cleaned, what was not told is empty. */
export function helperOf(input: InitiativeHelperInput): InitiativeHelper {
  return {
    fullName: cleanLine(input.fullName),
    birthDate: input.birthDate ?? undefined,
    workplace: cleanLine(input.workplace ?? ''),
    post: cleanLine(input.post ?? ''),
    qualification: cleanLine(input.qualification ?? ''),
    work: cleanText(input.work ?? ''),
  };
}

export function isSameHelpers(before: readonly HelperRow[], after: readonly InitiativeHelper[]): boolean {
  return (
    before.length === after.length &&
    before.every((row, index) => {
      const other = after[index];
      const born = row.birthDate === null ? undefined : plainDateOf(row.birthDate);
      return other?.birthDate === born && HELPER_TEXTS.every((name) => other?.[name] === row[name]);
    })
  );
}

/** Puts the list in the place of the one that was there. */
export async function replaceHelpers(
  tx: Tx,
  initiativeId: string,
  helpers: readonly InitiativeHelper[],
): Promise<void> {
  await tx.initiativeHelper.deleteMany({ where: { initiativeId } });
  await tx.initiativeHelper.createMany({
    data: helpers.map(({ birthDate, ...texts }, index) => ({
      ...texts,
      initiativeId,
      ordinal: index + 1,
      birthDate: birthDate === undefined ? null : midnightUtcOf(birthDate),
    })),
  });
}

/** Who helped and with what, a line each: how the rounds of a return keep the list. */
export function helpersText(helpers: readonly HelperRow[]): string {
  return helpers
    .map(({ fullName, workplace, post, qualification, work }) => {
      const about = [post, workplace, qualification].filter((part) => part !== '').join(', ');
      return `${fullName}${about === '' ? '' : ` (${about})`}${work === '' ? '' : `: ${work}`}`;
    })
    .join('\n');
}
