import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const CACHE = path.join(ROOT, '.cache');

/** A path inside the project. */
export const at = (...parts) => path.join(ROOT, ...parts);
