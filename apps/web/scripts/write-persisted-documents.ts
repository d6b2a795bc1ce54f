/** Writes what the app can ask, for the server's list of known documents: `persisted-documents.json`. */
import { sentDocuments, writeKnownDocuments } from './sent-documents.ts';

await writeKnownDocuments(await sentDocuments());
