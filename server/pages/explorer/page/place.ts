import { useEffect, useState } from 'react';
import type { PluginExamples } from '../plugin-examples.ts';
import { ask, headersOf, Refusal } from './ask.ts';
import type { Session } from './session.ts';

export interface UnitPlugin {
  readonly plugin: string;
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
  viewer { member { name } unit { code name } plugins { plugin title titleZh mode } }
}`;

interface Viewer {
  readonly member: { readonly name: string } | null;
  readonly unit: Place['unit'];
  readonly plugins: Place['plugins'];
}

/** Asked anew for each unit; a unit that cannot be seen leads back to one's own. What else went wrong is told. */
export function usePlace({ token, unit, choose, signOut }: Session): { place?: Place; problem?: string } {
  const [found, setFound] = useState<{ place?: Place; problem?: string }>({});
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
      const member = viewer.member?.name ?? '';
      setFound({ place: { ...viewer, member, examples: Array.isArray(examples) ? examples : [] } });
    };
    load().catch((error) => {
      if (!isCurrent) return;
      const code = error instanceof Refusal ? error.code : undefined;
      if (code === 'UNAUTHENTICATED') signOut(true);
      else if (code === 'UNIT_NOT_FOUND') choose(undefined);
      else setFound({ problem: String(error.message) });
    });
    return () => {
      isCurrent = false;
    };
  }, [token, unit]);
  return found;
}
