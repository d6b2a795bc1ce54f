// Stands for an application: starts the server of a data folder, says so, and lives until it is killed or told to stop.
import { startServer } from '../server/start-server.ts';

const server = await startServer({ dataFolder: process.argv[2] ?? '', onNotice: () => undefined });
console.log(JSON.stringify({ url: server.url, pid: server.pid, reused: server.reused }));
process.once('SIGTERM', () => {
  void server.stop().then(() => process.exit(0));
});
setInterval(() => undefined, 1_000_000);
