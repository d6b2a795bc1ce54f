import type { PubSub } from 'type-graphql';

/**
 * TypeGraphQL asks for a PubSub as soon as there is a subscription, although every subscription here names its own source
 * (`subscribe: ({ context }) => context.platform.feed.watch(…)`). Using this one is a mistake, and says so.
 */
export function createPubSubPlaceholder(): PubSub {
  const refuse = (): never => {
    throw new Error('Subscriptions take their events from the change feed: give `subscribe`, not `topics`.');
  };
  return { publish: refuse, subscribe: refuse };
}
