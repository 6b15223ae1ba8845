import { badInput, type Plugin, text } from 'qinxue/plugin';
import { boundsOf } from '../../../server/api/platform.ts';

type Settings = Readonly<Record<string, unknown>>;
type WithSettings = Pick<Plugin, 'settings'>;

/** Settings as they are kept, of what was told in units. @throws BAD_INPUT naming the setting, its range and its step */
export function keptSettings(plugin: WithSettings, told: Settings): Record<string, unknown> {
  const kept: Record<string, unknown> = { ...told };
  for (const [name, { quantity, least, most }] of boundsOf(plugin.settings))
    if (Object.hasOwn(told, name)) {
      const steps = stepsOf(() => quantity.inside(told[name]));
      if (steps === undefined || steps < least || steps > most) {
        const [from, to, step] = [least, most, 1].map((each) => quantity.outside(each));
        throw badInput(
          `input.settings.${name}`,
          text(
            `must be a number from ${from} to ${to} in steps of ${step} (${quantity.name}), not ${JSON.stringify(told[name])}.`,
            `须为 ${from} 到 ${to} 之间的数字，最小单位为 ${step}（${quantity.name}），而不是 ${JSON.stringify(told[name])}。`,
          ),
        );
      }
      kept[name] = steps;
    }
  return kept;
}

/** Settings in their units. */
export function toldSettings(plugin: WithSettings, kept: object): object {
  const told: Record<string, unknown> = { ...kept };
  for (const [name, { quantity }] of boundsOf(plugin.settings)) told[name] = quantity.outside(told[name] as number);
  return told;
}

function stepsOf(inside: () => number): number | undefined {
  try {
    return inside();
  } catch {
    return undefined;
  }
}
