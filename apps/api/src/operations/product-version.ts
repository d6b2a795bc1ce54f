import { createRequire } from 'node:module';

/** The release, as the project's package.json says. */
export const PRODUCT_VERSION: string = (
  createRequire(import.meta.url)('../../package.json') as { readonly version: string }
).version; // npm's own shape
