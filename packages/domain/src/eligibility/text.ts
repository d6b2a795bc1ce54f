import type { PlainDate } from '../kernel/index.ts';

/** 2021-05-01 → 01/05/2021, as people write days in sentences. */
export function dayText(day: PlainDate): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** 1500 → "15 %", 1250 → "12,5 %": basis points with the Vietnamese decimal comma, cut, never rounded up. */
export function shareText(basisPoints: number): string {
  const hundredths = Math.floor(basisPoints);
  const whole = Math.floor(hundredths / 100);
  const rest = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return rest === '' ? `${whole} %` : `${whole},${rest} %`;
}

/** "a, b và c", or "a, b hoặc c" */
export function listText(parts: readonly string[], joint: 'và' | 'hoặc' = 'và'): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`;
}
