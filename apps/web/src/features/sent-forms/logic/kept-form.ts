import { isRecord } from '../../../lib/autosave/local-copy.ts';
import type { DateEntry } from '../../../ui/date-entry.ts';
import type { FormField, FormValue, FormValues } from '../../../ui/forms/form-field.ts';

/** Whatever was kept of a form; `restoredValues` takes of it what the form asks today. */
export function isKeptForm(value: unknown): value is FormValues {
  return isRecord(value);
}

/**
 * The start of a form with what was typed into it before. A field that the form asks no more, or that holds something else than it did, is
 * left as it starts.
 */
export function restoredValues(fields: readonly FormField[], initial: FormValues, kept: FormValues): FormValues {
  const found = fields.flatMap((field): [string, FormValue][] => {
    const value = valueOf(field, kept[field.name]);
    return value === undefined ? [] : [[field.name, value]];
  });
  return { ...initial, ...Object.fromEntries(found) };
}

function valueOf({ kind }: FormField, kept: unknown): FormValue | undefined {
  switch (kind) {
    case 'check':
      return typeof kept === 'boolean' ? kept : undefined;
    case 'many':
    case 'lines':
      return Array.isArray(kept) && kept.every((line) => typeof line === 'string') ? kept : undefined;
    case 'date':
      // JSON leaves out a day that could not be read.
      return isTyped(kept) ? ({ text: kept.text, day: kept['day'] } as DateEntry) : undefined;
    case 'number':
      return isTyped(kept)
        ? { text: kept.text, value: typeof kept['value'] === 'number' ? kept['value'] : undefined }
        : undefined;
    case 'text':
    case 'area':
    case 'choice':
    case 'select':
      return typeof kept === 'string' ? kept : undefined;
  }
}

function isTyped(kept: unknown): kept is { readonly text: string } & Readonly<Record<string, unknown>> {
  return isRecord(kept) && typeof kept['text'] === 'string';
}
