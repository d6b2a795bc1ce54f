import type { Tx } from '@thidua/db';
import type { Regime } from '@thidua/domain/eligibility';
import type { NominationType } from '../nomination.type.ts';
import { fieldTexts } from './field-texts.ts';
import { readNamedFields } from './round.loaders.ts';

interface AnswerTerms {
  readonly regime: Regime;
  readonly answeredAt: Date;
  readonly answeredById: string;
}

/**
 * Closes the open rounds of lines that are sent again, and keeps what became of the fields they had named. A handful of statements,
 * however many lines; none where no line had come back.
 */
export async function answerRounds(
  tx: Tx,
  lines: readonly NominationType[],
  { regime, answeredAt, answeredById }: AnswerTerms,
): Promise<void> {
  const returned = lines.filter(({ status }) => status === 'RETURNED');
  if (returned.length === 0) return;
  const named = await readNamedFields(
    tx,
    returned.map(({ id }) => id),
  );
  const wanted = returned.flatMap((line) => {
    const fields = named.get(line.id);
    return fields === undefined ? [] : [{ line, fields }];
  });
  const texts = await fieldTexts(tx, wanted, regime);
  const rows = JSON.stringify(
    [...texts].flatMap(([id, ofLine]) => [...ofLine].map(([field, after]) => ({ id, field, after }))),
  );
  await tx.$executeRaw`
    UPDATE nomination_return_fields f SET after = x.after
    FROM jsonb_to_recordset(${rows}::jsonb) AS x(id uuid, field text, after text)
    JOIN nomination_returns r ON r."nominationId" = x.id AND r."answeredAt" IS NULL
    WHERE f."returnId" = r.id AND f.field::text = x.field`;
  await tx.nominationReturn.updateMany({
    where: { nominationId: { in: wanted.map(({ line }) => line.id) }, answeredAt: null },
    data: { answeredAt, answeredById },
  });
}
