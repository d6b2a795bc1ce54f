import { explain } from './failure.mjs';
import { start } from './start.mjs';
import { runTests } from './test.mjs';
import { thidua } from './thidua.mjs';

const COMMANDS = { start, test: runTests, thidua };

/** @param {readonly string[]} words `start`, `test`, or `thidua` and its own arguments */
export async function main([command, ...args]) {
  const run = COMMANDS[command ?? ''];
  if (!run) {
    console.error(
      'Cách dùng: npm start | npm test | npm run -s thidua -- LỆNH\nUsage: npm start | npm test | npm run -s thidua -- COMMAND',
    );
    process.exitCode = 1;
    return;
  }
  try {
    process.exitCode = await run(args);
  } catch (error) {
    explain(error);
    // The command's own codes keep 1 for "not fine".
    process.exitCode = command === 'thidua' ? 70 : 1;
    // Whoever reads the last line of a test run shall not take a run that never began for a green one.
    if (command === 'test') console.log('0 passed, 1 failed');
  }
}
