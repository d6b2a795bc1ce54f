/** `pnpm soak` plays the same tests in the numbers of an expert's review; a day's run has time for a few. */
// oxlint-disable-next-line node/no-process-env -- what a run of tests is told; the program has no part in it
export const IS_SOAK = process.env['THIDUA_SOAK'] === 'on';
