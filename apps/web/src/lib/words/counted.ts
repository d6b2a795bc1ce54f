/** An English number with the word for one or for many; the number is written already. */
export function counted(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`;
}
