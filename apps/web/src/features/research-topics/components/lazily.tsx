import { lazy, Suspense, type ComponentProps } from 'react';

const Lazy = lazy(async () => ({ default: (await import('./person-topics.tsx')).PersonTopics }));

/** Somebody's topics, loaded beside a page that stands already: the page of a person is heavy. */
export function PersonTopics(props: ComponentProps<typeof Lazy>) {
  return (
    <Suspense fallback={null}>
      <Lazy {...props} />
    </Suspense>
  );
}
