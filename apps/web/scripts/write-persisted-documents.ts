/** Writes what the app can ask, for the server's list of known documents: `persisted-documents.json`. */
import { writeFile } from 'node:fs/promises';

import { sentDocuments } from './sent-documents.ts';

const documents = await sentDocuments();
await writeFile(
  new URL('../persisted-documents.json', import.meta.url),
  `${JSON.stringify(documents, undefined, 2)}\n`,
);
