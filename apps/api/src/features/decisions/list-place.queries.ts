import type { Tx } from '@thidua/db';
import { isListAnnexed, LIST_LINES_SETTING } from '@thidua/domain/decisions';
import type { PlainDate } from '@thidua/domain/kernel';
import { businessToday } from '../../platform/business-clock.ts';
import { numberSettingOn } from '../../platform/number-setting.ts';
import type { ActingContext } from '../../platform/request-context.ts';
import { linesOf } from './decision.loaders.ts';
import type { DecisionType } from './decision.type.ts';

/** Whether a list of so many lines is an annex by the body's setting of the day. One statement. */
export async function isAnnexedOn(
  db: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  day: PlainDate,
  lines: number,
): Promise<boolean> {
  return isListAnnexed(lines, await numberSettingOn(db, organisationId, LIST_LINES_SETTING, day));
}

/** As it was issued; of a draft, as it would be issued today. */
export async function listAnnexed(
  context: ActingContext,
  { id, status, isListAnnexed: asIssued }: Pick<DecisionType, 'id' | 'status' | 'isListAnnexed'>,
): Promise<boolean> {
  if (status === 'ISSUED') return asIssued;
  const { db, platform, actor } = context;
  const lines = await linesOf(context).load(id);
  return isAnnexedOn(db, actor.organisationId, businessToday(platform, actor), lines.length);
}
