import { useText } from '../../lib/text/language.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { appText } from '../text.ts';
import { SideMenu } from './side-menu.tsx';
import type { Menu } from './use-menu.ts';

/** The whole menu on a phone, from below. */
export function MenuSheet({ menu, onClose }: { readonly menu: Menu; readonly onClose: () => void }) {
  const t = useText(appText);
  return (
    <SidePanel isOpen title={t.menu} onClose={onClose}>
      <SideMenu menu={menu} onGo={onClose} />
    </SidePanel>
  );
}
