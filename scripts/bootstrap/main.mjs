import { explain } from './failure.mjs';
import { start } from './start.mjs';
import { runTests } from './test.mjs';

const COMMANDS = { start, test: runTests };

/** @param {string | undefined} command `start` or `test` */
export async function main(command) {
  const run = COMMANDS[command ?? ''];
  if (!run) {
    console.error('Cách dùng: npm start | npm test\nUsage: npm start | npm test');
    process.exitCode = 1;
    return;
  }
  try {
    process.exitCode = await run();
  } catch (error) {
    explain(error);
    process.exitCode = 1;
    // Whoever reads the last line of a test run shall not take a run that never began for a green one.
    if (command === 'test') console.log('0 passed, 1 failed');
  }
}
