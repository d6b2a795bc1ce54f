import type { SendTo } from './send-file.ts';

const PREFIX = 'thidua.upload.';

type Chosen = Pick<File, 'name' | 'size' | 'lastModified'>;

/** The upload that was begun for this very file in this tab, e.g. before the page was loaded again. */
export function knownUpload(to: SendTo, file: Chosen): string | undefined {
  try {
    return sessionStorage.getItem(keyOf(to, file)) ?? undefined;
  } catch {
    // A browser that keeps nothing: the file is sent from its beginning.
    return undefined;
  }
}

export function rememberUpload(to: SendTo, file: Chosen, id: string): void {
  try {
    sessionStorage.setItem(keyOf(to, file), id);
  } catch {
    // Full or forbidden: then only this page can go on with it.
  }
}

export function forgetUpload(to: SendTo, file: Chosen): void {
  try {
    sessionStorage.removeItem(keyOf(to, file));
  } catch {
    // Nothing was kept.
  }
}

function keyOf({ holder, recordId, replacesId, scanKind }: SendTo, { name, size, lastModified }: Chosen): string {
  return PREFIX + [holder, recordId, replacesId ?? '', scanKind ?? '', name, size, lastModified].join('|');
}
