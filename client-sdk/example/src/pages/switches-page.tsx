import type { Client } from 'qinxue-client';
import type { UnitShown } from '../home.tsx';
import { useSpeech } from '../language.tsx';
import { Cards } from '../parts/cards.tsx';
import { PluginSwitch } from '../parts/plugin-switch.tsx';
import { words } from '../words.ts';

/** For who may switch plugins in the unit: all that are installed. */
export function SwitchesPage({ client, unit }: { client: Client; unit: UnitShown }) {
  const { say } = useSpeech();
  return (
    <>
      <h1>{say(words.switches)}</h1>
      <p className="faint">
        {unit.name}: {say(words.switchesOf)}
      </p>
      <Cards items={unit.availablePlugins} empty="" keyOf={(each) => each.plugin}>
        {(plugin) => <PluginSwitch client={client} unit={unit.id} plugin={plugin} />}
      </Cards>
    </>
  );
}
