import type { Tx } from '@thidua/db';
import type { PlainDate } from '@thidua/domain/kernel';
import { COPY_SHOWN_FROM, REPORT_COPY_SETTING, USUAL_COPY_THRESHOLD } from '@thidua/domain/report-copies';
import { z } from 'zod';
import { businessToday } from '../../../platform/business-clock.ts';
import { heldOn } from '../../../platform/dated.ts';
import { loader } from '../../../platform/loader.ts';

export interface CopyThreshold {
  readonly basisPoints: number;
  /** The paper that sets it; null while the body has set nothing. */
  readonly ground: string | null;
}

/** From which share on a report waits for the officer's word, as the actor's body has set it for today. One statement a request. */
export const copyThreshold = loader<string, CopyThreshold>((context, organisationIds) => {
  const { db, actor } = context;
  if (actor === undefined) return Promise.resolve(organisationIds.map(() => USUAL));
  const today = businessToday(context, actor);
  return Promise.all(organisationIds.map((id) => thresholdOn(db, id, today)));
});

const USUAL: CopyThreshold = { basisPoints: USUAL_COPY_THRESHOLD, ground: null };

async function thresholdOn(
  db: Pick<Tx, 'organisationSetting'>,
  organisationId: string,
  day: PlainDate,
): Promise<CopyThreshold> {
  const row = await db.organisationSetting.findFirst({
    where: { organisationId, key: REPORT_COPY_SETTING, ...heldOn(day) },
    orderBy: { validFrom: 'desc' },
    select: { value: true, legalGround: true },
  });
  if (row === null) return USUAL;
  return { basisPoints: z.int().min(COPY_SHOWN_FROM).max(10_000).parse(row.value), ground: row.legalGround };
}
