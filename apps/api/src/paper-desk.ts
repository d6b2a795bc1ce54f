import { PAPERS } from './papers.ts';
import type { PaperDesk } from './platform/papers/paper-desk.ts';
import { buildApiSchema } from './schema.ts';

let desk: Promise<PaperDesk> | undefined;

/** Made when it is first asked for; one schema for the server, the work in the background and the papers. */
export function paperDesk(): Promise<PaperDesk> {
  desk ??= buildApiSchema().then((schema) => ({ schema, sources: PAPERS }));
  return desk;
}
