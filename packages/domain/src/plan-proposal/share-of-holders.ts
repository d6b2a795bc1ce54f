import { awardIn } from './award-words.ts';
import type { Quantity } from './quantities.ts';
import type { Counted } from './subject-words.ts';

const HOLDERS: Counted = { group: 'PERSON', base: 'ADVANCED_WORKERS' };

/** “15% số LĐTT”, “15% tổng số người đạt danh hiệu Lao động tiên tiến”, then what they are to reach, without a comma between. */
const WHO =
  /^\s*(?:tren )?(?:tong so |so )*(?:(?:nguoi|ca nhan|can bo|cong chuc|cbcc[a-z]{0,6}|can bo, cong chuc(?:, vien chuc)?)\s+)?(?:da )?(?:dat |duoc cong nhan )?(?:danh hieu )?(?:lao dong tien tien|ldtt)(?=\s*(?:$|[.;)]|(?:duoc|dat|de nghi|cong nhan|phan dau)\b))/;

/**
 * A share of those who hold Lao động tiên tiến: the title is then no target but what the share is taken of. Only where another
 * award is asked of them, in front of the number or behind; else the title itself is what the clause wants.
 */
export function holdersAt(
  shadow: string,
  { isShare, start, end }: Quantity,
): { readonly counted: Counted; readonly end: number } | undefined {
  const who = isShare ? WHO.exec(shadow.slice(end)) : null;
  if (who === null) return undefined;
  const until = end + who[0].length;
  const asked = awardIn(shadow.slice(until), 'PERSON') ?? awardIn(shadow.slice(0, start), 'PERSON');
  return asked === undefined || asked.award === 'ADVANCED_WORKER' ? undefined : { counted: HOLDERS, end: until };
}
