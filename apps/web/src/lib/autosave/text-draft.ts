import { cleanText, lengthOf } from '@thidua/domain/kernel';

import type { DraftShape } from './autosaver.ts';
import { isRecord } from './local-copy.ts';

/** Texts by the names of their fields, exactly as typed. */
export type TextDraft = Readonly<Record<string, string>>;

/** True when both versions mean the same in this field, as the server would store them. */
function isSame(left: TextDraft, right: TextDraft, field: string): boolean {
  return cleanText(left[field] ?? '') === cleanText(right[field] ?? '');
}

function fieldsOf(...drafts: readonly TextDraft[]): readonly string[] {
  return [...new Set(drafts.flatMap((draft) => Object.keys(draft)))];
}

export function changedTexts(from: TextDraft, to: TextDraft): readonly string[] {
  return fieldsOf(from, to).filter((field) => !isSame(from, to, field));
}

/** The fields that hold something longer than the server can take; they wait on this machine. */
export function waitingTexts(base: TextDraft, draft: TextDraft, limit: number): readonly string[] {
  return changedTexts(base, draft).filter((field) => lengthOf(cleanText(draft[field] ?? '')) > limit);
}

function takeTexts(draft: TextDraft, source: TextDraft, fields: readonly string[]): TextDraft {
  return { ...draft, ...Object.fromEntries(fields.map((field) => [field, source[field] ?? ''])) };
}

/** Drafts made of texts of at most `limit` characters each, sent whole. */
export function textDraftShape(limit: number): DraftShape<TextDraft, string, TextDraft> {
  return {
    changedFields: changedTexts,
    patchOf: (base, draft) => {
      const waiting = waitingTexts(base, draft, limit);
      const sendable = takeTexts(draft, base, waiting);
      return changedTexts(base, sendable).length === 0 ? undefined : sendable;
    },
    mergeDrafts: (base, mine, theirs) => {
      const fields = fieldsOf(base, mine, theirs);
      const conflicts = fields.filter(
        (field) => !isSame(mine, base, field) && !isSame(theirs, base, field) && !isSame(mine, theirs, field),
      );
      const changedByThemAlone = fields.filter((field) => isSame(mine, base, field));
      return { draft: takeTexts(mine, theirs, changedByThemAlone), conflicts };
    },
    takeFields: takeTexts,
  };
}

/** What this machine remembers is a draft of texts. */
export function isTextDraft(value: unknown): value is TextDraft {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}
