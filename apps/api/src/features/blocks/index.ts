import type { AnyExportList } from '../../platform/export/export-list.ts';
import { blockExport } from './block.export.ts';
import { BlockFields, BlockMemberFields, BlockTermChangeFields } from './block.fields.ts';
import { BlockResolver } from './block.resolver.ts';
import { PactFields } from './pact.fields.ts';
import { PactResolver } from './pact.resolver.ts';

/** The doors of this feature; `schema.ts` takes them as they are. */
export const blockResolvers = [
  BlockResolver,
  BlockFields,
  BlockMemberFields,
  BlockTermChangeFields,
  PactResolver,
  PactFields,
] as const;

/** The lists of this feature as files. */
export const blockExports: readonly AnyExportList[] = [blockExport];

export { BlockMemberType, BlockType } from './block.type.ts';
export { blockOf, MEMBER_ROW, memberOf, pactsOf } from './block.loaders.ts';
export { visibleBlocks, visiblePacts } from './block.visibility.ts';
export { PactType } from './pact.type.ts';
