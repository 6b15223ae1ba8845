import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Client } from 'qinxue-client';
import { UnitDetail, UnitPluginSet } from 'qinxue-client/organisation';
import { mutationOptions, queryKey } from 'qinxue-client/tanstack';
import type { UnitShown } from '../home.tsx';
import { useSpeech } from '../language.tsx';
import { words } from '../words.ts';
import { Failure } from './failure.tsx';

interface Props {
  readonly client: Client;
  readonly unit: string;
  readonly plugin: UnitShown['availablePlugins'][number];
}

/** Once it is switched, the client learns anew what the unit has on, and all that follows from it changes. */
export function PluginSwitch({ client, unit, plugin }: Props) {
  const { say } = useSpeech();
  const cache = useQueryClient();
  const { plugin: id, title, titleZh, isOn, lockedAbove, requires } = plugin;
  const change = useMutation({
    ...mutationOptions(client, UnitPluginSet),
    onSuccess: () =>
      Promise.all([client.refresh(), cache.invalidateQueries({ queryKey: queryKey(client, UnitDetail) })]),
  });
  const name = say({ en: title, zh: titleZh });
  return (
    <>
      <strong>{name}</strong>
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        aria-label={name}
        disabled={lockedAbove || change.isPending}
        onClick={() => change.mutate({ input: { unit, plugin: id, mode: isOn ? 'DISABLED' : 'ENABLED' } })}
      >
        {say(isOn ? words.on : words.off)}
      </button>
      <p className="faint">
        {[id, lockedAbove && say(words.locked), requires.length && `${say(words.requires)} ${requires.join(', ')}`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {change.error && <Failure error={change.error} />}
    </>
  );
}
