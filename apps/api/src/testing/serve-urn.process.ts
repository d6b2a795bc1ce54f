import { createServer } from 'node:http';
import { createDb, createHeldLock } from '@thidua/db';
import { createRoundKeyFolder } from '../urn/round-key-folder.ts';
import { putUrnInFront } from '../urn/urn-door.ts';
import { createUrnKeeper, URN_LOCK } from '../urn/urn-keeper.ts';

/*
 * The urn as a process of its own, so that a test can kill it: `DATABASE_URL KEY_FOLDER WRAPPING_KEY_IN_HEX`. Prints its port once it
 * holds the lock.
 */

const [url = '', folder = '', wrappingKey = ''] = process.argv.slice(2);
const { client: db } = createDb(url);
const lock = createHeldLock(url, URN_LOCK);
const server = createServer((_, response) => response.writeHead(404).end());
putUrnInFront(server, {
  db,
  keeper: createUrnKeeper({ db, folder: createRoundKeyFolder(folder, Buffer.from(wrappingKey, 'hex')), lock }),
});
lock.onTaken(() => {
  if (server.listening) return;
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    if (address !== null && typeof address === 'object') process.stdout.write(`${address.port}\n`);
  });
});
