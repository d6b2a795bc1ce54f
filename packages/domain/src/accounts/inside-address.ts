/**
 * True for an address inside the app: a path that every browser resolves to this very site. What browsers read differently
 * from people (`//host`, `/\host`, tabs and line ends, dots that leave two slashes) is not one, so no link leads through our
 * sign-in to a foreign page.
 */
export function isInsideAddress(address: string): boolean {
  const path = /^[^?#]*/.exec(address)?.[0] ?? '';
  return path.startsWith('/') && !path.includes('//') && !/[\p{Cc}\\]/u.test(address);
}
