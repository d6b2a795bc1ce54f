import type { Prisma } from '@thidua/db';

/** Columns a test wants to set itself: all optional, and plain values only (no `Prisma.skip`). */
export type Columns<T> = { readonly [K in keyof T]?: Exclude<T[K], typeof Prisma.skip> };
