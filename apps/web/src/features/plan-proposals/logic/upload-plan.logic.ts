import { IMPORT_LIMITS } from '@thidua/domain/imports';
import { isOneOf } from '@thidua/domain/kernel';
import { DOCUMENT_REFUSAL_CODES, type DocumentRefusalCode } from '@thidua/domain/plan-proposal';

export type PlanUpload =
  | { readonly kind: 'READ'; readonly id: string }
  | { readonly kind: 'REFUSED'; readonly code: DocumentRefusalCode }
  | { readonly kind: 'FAILED' };

/** Sends the file of a plan to the server, which reads it. A file too large is not sent at all. */
export async function uploadPlan(file: File): Promise<PlanUpload> {
  if (file.size > IMPORT_LIMITS.fileBytes) return { kind: 'REFUSED', code: 'FILE_TOO_LARGE' };
  const query = new URLSearchParams({ name: file.name });
  try {
    const answer = await fetch(`/files/plan-proposals?${query.toString()}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream', 'x-thidua-upload': '1' },
      body: file,
    });
    return uploadOf(answer.status, await answer.json());
  } catch {
    return { kind: 'FAILED' };
  }
}

/** What the server answered, as far as it is one of its answers. */
export function uploadOf(status: number, body: unknown): PlanUpload {
  const { id, refusal } = body as { readonly id?: unknown; readonly refusal?: { readonly code?: unknown } };
  if (status === 201 && typeof id === 'string') return { kind: 'READ', id };
  const code = refusal?.code;
  return typeof code === 'string' && isOneOf(DOCUMENT_REFUSAL_CODES, code)
    ? { kind: 'REFUSED', code }
    : { kind: 'FAILED' };
}
