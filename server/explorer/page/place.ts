import { useEffect, useState } from 'react';
import type { PluginExamples } from '../plugin-examples.ts';
import { ask, headersOf, Refusal } from './ask.ts';
import type { Session } from './session.ts';

export interface UnitPlugin {
  readonly id: string;
  readonly title: string;
  readonly titleZh: string;
  readonly mode: 'ENABLED' | 'SUSPENDED' | 'DISABLED';
}

/** Where one is, and what there is there. */
export interface Place {
  readonly member: string;
  readonly unit: { readonly code: string; readonly name: string } | null;
  readonly plugins: readonly UnitPlugin[];
  readonly examples: readonly PluginExamples[];
}

const PLACE = `query Place {
  viewer { member { name } unit { code name } plugins { id title titleZh mode } }
}`;

interface Viewer {
  readonly member: { readonly name: string } | null;
  readonly unit: Place['unit'];
  readonly plugins: Place['plugins'];
}

/** Asked anew for each unit; a unit that cannot be seen leads back to one's own. */
export function usePlace({ token, unit, choose, signOut }: Session): Place | undefined {
  const [place, setPlace] = useState<Place>();
  useEffect(() => {
    let isCurrent = true;
    const caller = { token, unit };
    const load = async () => {
      const [{ viewer }, examples] = await Promise.all([
        ask<{ viewer: Viewer | null }>(PLACE, {}, caller),
        fetch(new URL('explorer/examples', document.baseURI), { headers: headersOf(caller) }).then((r) => r.json()),
      ]);
      if (!isCurrent) return;
      if (!viewer) return signOut(true);
      setPlace({ ...viewer, member: viewer.member?.name ?? '', examples: Array.isArray(examples) ? examples : [] });
    };
    load().catch((error) => {
      if (!isCurrent || !(error instanceof Refusal)) return;
      if (error.code === 'UNAUTHENTICATED') signOut(true);
      else if (error.code === 'UNIT_NOT_FOUND') choose(undefined);
    });
    return () => {
      isCurrent = false;
    };
  }, [token, unit]);
  return place;
}
