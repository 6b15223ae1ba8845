import { type ValidationError, validateSync } from 'class-validator';
import { badInput, type Plugin, text } from 'qinxue/plugin';

const MAX_BYTES = 16_000;

/**
 * The settings of a unit hold by the rules of the plugin's class, inherited ones included.
 * @throws BAD_INPUT naming the setting and the rule.
 */
export function assertPluginSettings(
  plugin: Pick<Plugin, 'id' | 'settings'>,
  effective: object = {},
  given: object | null = {},
): void {
  const defaults: object = plugin.settings ? new plugin.settings() : {};
  const known = Object.keys(defaults);
  // The given keys themselves: one like `__proto__` would not be there any more once they are merged.
  const unknown = Object.keys(given ?? {}).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw badInput(`input.settings.${unknown}`, {
      en: `is no setting of "${plugin.id}". Known: ${known.join(', ') || 'none'}.`,
      zh: `不是“${plugin.id}”的参数。可用的有：${known.join('、') || '无'}。`,
    });
  if (JSON.stringify(given ?? {}).length > MAX_BYTES)
    throw badInput(
      'input.settings',
      text(`must be at most ${MAX_BYTES} characters of JSON.`, `的 JSON 至多 ${MAX_BYTES} 个字符。`),
    );
  // A key that an earlier version of the plugin knew does no harm.
  const kept = Object.fromEntries(Object.entries(effective).filter(([key]) => known.includes(key)));
  const [error] = validateSync(Object.assign(defaults, kept), { forbidUnknownValues: false });
  if (error)
    throw badInput(`input.settings.${error.property}`, text(`${ruleOf(error)}.`, `不符合规则：${ruleOf(error)}。`));
}

const ruleOf = (error: ValidationError): string =>
  Object.values(error.constraints ?? {})[0] ?? (error.children?.[0] ? ruleOf(error.children[0]) : 'is not valid');
