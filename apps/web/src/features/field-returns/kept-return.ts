import { isRecord } from '../../lib/autosave/local-copy.ts';

/** What is typed into a return before it is sent: a remark for each named field, and the general one. */
export interface TypedReturn {
  readonly remarks: Readonly<Record<string, string>>;
  readonly note: string;
}

export const NOTHING_TYPED: TypedReturn = { remarks: {}, note: '' };

/** What this machine kept of a return; anything else is an older release's or a hand's. */
export function isTypedReturn(value: unknown): value is TypedReturn {
  return (
    isRecord(value) &&
    typeof value['note'] === 'string' &&
    isRecord(value['remarks']) &&
    Object.values(value['remarks']).every((remark) => typeof remark === 'string')
  );
}
