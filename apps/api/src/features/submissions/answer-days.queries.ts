import type { Tx } from '@thidua/db';
import { midnightUtcOf, type PlainDate } from '@thidua/domain/kernel';
import {
  ANSWER_DAYS_SETTING,
  answerExpectedOn,
  usualAnswerDays,
  type DecidingAuthority,
} from '@thidua/domain/submissions';
import type { AwardCode } from '@thidua/domain/vocabulary';
import { numberSettingOn } from '../../platform/number-setting.ts';

/**
 * The day by which the answer on each award that is sent to the authority on `sentOn` is expected: by the body's setting of that day,
 * or by the decree's own count. One statement.
 */
async function expectedAnswer(
  tx: Tx,
  organisationId: string,
  authority: DecidingAuthority,
  sentOn: PlainDate,
): Promise<(award: AwardCode) => PlainDate> {
  const days = await numberSettingOn(tx, organisationId, ANSWER_DAYS_SETTING[authority], sentOn);
  return (award) => answerExpectedOn(sentOn, days ?? usualAnswerDays(award, sentOn));
}

interface SentLine {
  readonly id: string;
  readonly awardCode: AwardCode;
}

/** Starts the clock of lines that went to the authority on `sentOn`. One statement for the setting and one for each award. */
export async function startClocks(
  tx: Tx,
  sent: { readonly organisationId: string; readonly authority: DecidingAuthority; readonly sentOn: PlainDate },
  lines: readonly SentLine[],
): Promise<void> {
  const { organisationId, authority, sentOn } = sent;
  const expectedOf = await expectedAnswer(tx, organisationId, authority, sentOn);
  for (const [award, ofAward] of Map.groupBy(lines, ({ awardCode }) => awardCode)) {
    await tx.submissionLine.updateMany({
      where: { id: { in: ofAward.map(({ id }) => id) } },
      data: { state: 'WAITING', sentOn: midnightUtcOf(sentOn), expectedOn: midnightUtcOf(expectedOf(award)) },
    });
  }
}
