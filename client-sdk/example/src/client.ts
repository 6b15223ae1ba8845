import { type Client, createClient, type KnownPlugin } from 'qinxue-client';
import { useSyncExternalStore } from 'react';

/** GraphQL stands beside the page, wherever that is. */
export const clientFor = (token?: string): Client =>
  createClient({ url: new URL('graphql', document.baseURI), ...(token !== undefined && { token }) });

/** The plugins that the unit has on, followed: a component that uses them is drawn anew when they change. */
export const usePlugins = (client: Client): readonly KnownPlugin[] =>
  useSyncExternalStore(
    (changed) => client.onPlugins(changed),
    () => client.plugins,
  );
