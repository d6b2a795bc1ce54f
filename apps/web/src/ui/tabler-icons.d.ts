// Each icon has its own file and that file no types; the package's index would load six thousand files in tests and development.
declare module '@tabler/icons-react/dist/esm/icons/*' {
  import type { Icon } from '@tabler/icons-react';

  const icon: Icon;
  export default icon;
}
