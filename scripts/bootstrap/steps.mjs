import { performance } from 'node:perf_hooks';

/** Numbers the steps of a run and tells how long each took, so that somebody who waits knows what for. */
export function createSteps(total) {
  let number = 0;
  /**
   * @template T
   * @param {string} title what is done, as a person would say it
   * @param {() => Promise<T | typeof UP_TO_DATE> | T | typeof UP_TO_DATE} work
   */
  return async function step(title, work) {
    number += 1;
    const label = `[${number}/${total}] ${title}`;
    const begin = performance.now();
    console.log(`${label} …`);
    const result = await work();
    const note = result === UP_TO_DATE ? ' (không đổi)' : '';
    console.log(`${label}: ${seconds(performance.now() - begin)}${note}`);
    return result;
  };
}

/** What a step gives back when there was nothing to do. */
export const UP_TO_DATE = Symbol('up to date');

export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
