import { paths } from '../lib/paths.ts';
import { useText } from '../lib/text/language.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from '../ui/page-header.tsx';
import styles from './message-page.module.css';
import { appText } from './text.ts';

/** No such address, or none that this person may see: the two are not told apart. */
export function NotFoundPage() {
  const t = useText(appText);
  return (
    <div className={styles['page']}>
      <PageHeader title={t.notFound.title} />
      <EmptyState action={<ButtonLink to={paths.home}>{t.notFound.home}</ButtonLink>}>{t.notFound.body}</EmptyState>
    </div>
  );
}
