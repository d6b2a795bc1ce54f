import { FILE_REFUSAL_CODES, type FileRefusalCode, IMPORT_LIMITS, type ImportKind } from '@thidua/domain/imports';
import { isOneOf } from '@thidua/domain/kernel';

export type UploadOutcome =
  | { readonly kind: 'RECEIVED'; readonly id: string }
  | { readonly kind: 'REFUSED'; readonly code: FileRefusalCode }
  | { readonly kind: 'TOO_LARGE'; readonly actual: number }
  | { readonly kind: 'FAILED' };

/** Sends a file to the server, which looks into it and begins an import. A file too large is not sent at all. */
export async function uploadFile(kind: ImportKind, file: File): Promise<UploadOutcome> {
  if (file.size > IMPORT_LIMITS.fileBytes) return { kind: 'TOO_LARGE', actual: file.size };
  const query = new URLSearchParams({ kind, name: file.name });
  try {
    const answer = await fetch(`/files/imports?${query.toString()}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream', 'x-thidua-upload': '1' },
      body: file,
    });
    return outcomeOf(answer.status, await answer.json());
  } catch {
    return { kind: 'FAILED' };
  }
}

/** What the server answered, as far as it is one of its answers. */
export function outcomeOf(status: number, body: unknown): UploadOutcome {
  const { id, refusal } = body as { readonly id?: unknown; readonly refusal?: { readonly code?: unknown } };
  if (status === 201 && typeof id === 'string') return { kind: 'RECEIVED', id };
  const code = refusal?.code;
  return typeof code === 'string' && isOneOf(FILE_REFUSAL_CODES, code) ? { kind: 'REFUSED', code } : { kind: 'FAILED' };
}

/** The same file may be taken a little later: nothing is wrong with it. */
export function isWorthAgain(outcome: UploadOutcome): boolean {
  return outcome.kind === 'FAILED' || (outcome.kind === 'REFUSED' && outcome.code === 'READER_BUSY');
}

export function templateAddress(kind: ImportKind): string {
  return `/files/imports/template.xlsx?kind=${kind}`;
}

export function errorFileAddress(id: string): string {
  return `/files/imports/errors.xlsx?id=${id}`;
}
