export { checkDump, type DumpSummary } from './check-dump.ts';
export { dumpDatabase, type DumpedFile, type DumpOptions } from './dump.ts';
export { DumpError, type DumpErrorCode, type DumpHead, type DumpPart, type TableContent } from './dump-format.ts';
export { readFrames, writeFrames } from './frames.ts';
export { loadDump, type LoadOptions, type LoadReport } from './load-dump.ts';
