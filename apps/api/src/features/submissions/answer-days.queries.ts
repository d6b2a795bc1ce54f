import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import {
  ANSWER_DAYS_SETTING,
  answerExpectedOn,
  usualAnswerDays,
  type DecidingAuthority,
} from '@thidua/domain/submissions';
import { numberSettingOn } from '../../platform/number-setting.ts';

/** The day by which the authority's answer to what is sent on `sentOn` is expected, by the body's setting of that day. One statement. */
export async function expectedAnswer(
  tx: Tx,
  organisationId: string,
  authority: DecidingAuthority,
  sentOn: PlainDate,
): Promise<PlainDate> {
  const days = await numberSettingOn(tx, organisationId, ANSWER_DAYS_SETTING[authority], sentOn);
  return answerExpectedOn(sentOn, days ?? usualAnswerDays(authority, sentOn));
}
