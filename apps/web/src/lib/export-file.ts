export type ExportFormat = 'xlsx' | 'csv';

/** A list that the server gives as a file: its name there, and the variables of the screen's own query. */
export interface ExportedList {
  readonly list: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Why no file came. */
export type ExportFailure =
  | { readonly reason: 'TOO_MANY'; readonly minutes: number }
  | { readonly reason: 'SIGNED_OUT' | 'FORBIDDEN' | 'BUSY' | 'NOT_FOUND' | 'UNREACHABLE' | 'BROKEN_OFF' }
  | { readonly reason: 'UNEXPECTED'; readonly code: string };

export type ExportOutcome =
  | { readonly ok: true; readonly name: string; readonly file: Blob }
  | { readonly ok: false; readonly failure: ExportFailure };

export function exportAddress({ list, variables }: ExportedList, format: ExportFormat): string {
  const query = new URLSearchParams({ variables: JSON.stringify(variables) });
  return `/files/export/${list}.${format}?${query.toString()}`;
}

/** Fetches the file of a list. */
export function fetchExport(list: ExportedList, format: ExportFormat): Promise<ExportOutcome> {
  return fetchFile(exportAddress(list, format), `${list.list}.${format}`);
}

/** Fetches a file from its address; every way to fail has a reason that the screen has words for. */
export async function fetchFile(address: string, nameWithout: string, signal?: AbortSignal): Promise<ExportOutcome> {
  let answer: Response;
  try {
    answer = await fetch(address, { credentials: 'same-origin', signal: signal ?? null });
  } catch {
    return { ok: false, failure: { reason: 'UNREACHABLE' } };
  }
  if (!answer.ok) return { ok: false, failure: await failureOf(answer) };
  try {
    return { ok: true, name: nameOf(answer) ?? nameWithout, file: await answer.blob() };
  } catch {
    return { ok: false, failure: { reason: 'BROKEN_OFF' } };
  }
}

async function failureOf(answer: Response): Promise<ExportFailure> {
  switch (answer.status) {
    case 401:
      return { reason: 'SIGNED_OUT' };
    case 403:
      return { reason: 'FORBIDDEN' };
    case 404:
      return { reason: 'NOT_FOUND' };
    case 429:
      return { reason: 'TOO_MANY', minutes: minutesUntil(answer.headers.get('retry-after')) };
    case 503:
      return { reason: 'BUSY' };
    default:
      return { reason: 'UNEXPECTED', code: (await requestIdOf(answer)) ?? `HTTP-${answer.status}` };
  }
}

function minutesUntil(retryAfterSeconds: string | null): number {
  const seconds = Number(retryAfterSeconds);
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds / 60)) : 60;
}

interface Refusal {
  readonly errors?: readonly { readonly extensions?: { readonly requestId?: string } }[];
}

async function requestIdOf(answer: Response): Promise<string | undefined> {
  try {
    const body = (await answer.json()) as Refusal;
    return body.errors?.[0]?.extensions?.requestId;
  } catch {
    // A proxy in between answers with a page of its own.
    return undefined;
  }
}

function nameOf(answer: Response): string | undefined {
  return /filename="([\w.-]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
}

/** Hands the file to the browser, as a link to it would. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
