/** A network that its person recognises and that names no machine: `10.1.2.x`, `2001:db8:1::/48`. Takes what `networkOf` gives. */
export function roughNetwork(network: string): string {
  const groups = network.split(':');
  if (groups.length > 1) return `${groups.slice(0, 3).join(':')}::/48`;
  const parts = network.split('.');
  return parts.length === 4 ? `${parts.slice(0, 3).join('.')}.x` : '';
}
