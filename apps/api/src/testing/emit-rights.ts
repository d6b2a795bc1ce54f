import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { buildApiSchema } from '../schema.ts';
import { RIGHTS_FILE, rightsDocument } from './rights-document.ts';

/** Writes docs/rights.md anew from the reviewed files; part of `pnpm codegen`. */
await writeFile(RIGHTS_FILE, rightsDocument(await buildApiSchema()));
process.stdout.write(`${fileURLToPath(RIGHTS_FILE)}\n`);
