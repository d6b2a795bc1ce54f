import { z } from 'zod';
import type { JudgementAnswer, Judgements } from '@thidua/domain/eligibility';

/** How an answer stands in `nomination_lists.judgements`, by question id: who said what, when. */
const ANSWER = z.object({ answer: z.boolean(), by: z.string(), accountId: z.string(), at: z.string() });
/** Records from before the software know only the answer. */
const STORED = z.record(z.string(), z.union([ANSWER, z.boolean()]));

export type StoredAnswer = z.infer<typeof ANSWER>;

/** The head's answers as the rules read them. Throws for a column that nobody of us wrote. */
export function judgementsFrom(stored: unknown): Judgements {
  const answers = Object.entries(STORED.parse(stored ?? {})).map(([id, value]): [string, JudgementAnswer] => {
    if (typeof value === 'boolean') return [id, { answer: value, by: 'Trưởng phòng, đơn vị' }];
    const { answer, by } = value;
    return [id, { answer, by, source: { kind: 'JUDGEMENT', id, label: `${by} xác nhận khi lập danh sách` } }];
  });
  return Object.fromEntries(answers);
}
