import { useText } from '../../lib/text/language.tsx';
import buttonStyles from '../../ui/button.module.css';
import { appText } from '../text.ts';
import { safeAddress } from './safe-address.ts';
import styles from './sign-in-page.module.css';

interface ProviderLinkProps {
  /** What people call the common sign-in. */
  readonly label: string;
  /** Where they wanted to go. */
  readonly next: string | null;
}

/** Leaves the app for the common sign-in: a plain link, as it leads to another house. */
export function ProviderLink({ label, next }: ProviderLinkProps) {
  const t = useText(appText).signIn;
  return (
    <div className={styles['provider']}>
      <span aria-hidden>{t.or}</span>
      <a
        className={`${buttonStyles['button']} ${buttonStyles['full']}`}
        href={`/auth/oidc/start?tiep=${encodeURIComponent(safeAddress(next))}`}
      >
        {t.provider(label)}
      </a>
    </div>
  );
}
