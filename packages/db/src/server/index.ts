export { administer, withDatabase } from './administer.ts';
export { bundledBinaries, findOtherMajor, OLDEST_MAJOR, type PostgresBinaries } from './binaries.ts';
export { makeFolder } from './make-folder.ts';
export { removeDatabase } from './remove-database.ts';
export { ServerError } from './server-error.ts';
export { type RunningServer, type ServerOptions, startServer } from './start-server.ts';
export { startThrowawayServer } from './throwaway-server.ts';
