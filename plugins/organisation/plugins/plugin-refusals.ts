import { type Plugin, QinxueError, text, type Viewer } from 'qinxue/plugin';
import { type Directory, requirements } from '../../../server/api/platform.ts';

/** @throws PLUGIN_LOCKED where a unit above has fixed the plugin; it is named to those who see it. */
export function assertNotLocked(viewer: Viewer, directory: Directory, { id, title }: Plugin, unitId: string): void {
  const lock = directory.plugins(unitId).get(id)?.lockedBy;
  if (!lock) return;
  const by = viewer.canSeeUnit(lock) ? directory.unit(lock)?.name : undefined;
  throw new QinxueError(
    'PLUGIN_LOCKED',
    text(
      `"${title.en}" is fixed for all units below ${by ?? 'one above this'}; it is switched there.`,
      `“${title.zh}”已由${by ? `“${by}”` : '上级单位'}对其下所有单位固定，请在该单位启停。`,
    ),
    { plugin: id },
  );
}

/**
 * A plugin that was on, here or in a unit below, would lose what it requires: an answer in words instead of
 * a graph that shrinks by surprise. One that goes off because its own choice was inherited from here is no surprise.
 * @throws PLUGIN_REQUIRED naming the plugin and the unit.
 */
export function assertRequirementsKept(
  plugins: readonly Plugin[],
  before: Directory,
  after: Directory,
  unitId: string,
): void {
  for (const unit of after.subtree(unitId)) {
    const [was, is] = [before.plugins(unit.id), after.plugins(unit.id)];
    const isLost = (id: string) => was.get(id)?.isOn === true && !is.get(id)?.isOn;
    const broken = plugins.find(({ id }) => isLost(id) && is.get(id)?.mode !== 'DISABLED');
    const missing = broken && requirements(broken).find(({ id }) => isLost(id));
    if (!broken || !missing) continue;
    const [here, hereZh] = unit.id === unitId ? ['here', '本单位'] : [`in ${unit.name}`, `“${unit.name}”`];
    throw new QinxueError(
      'PLUGIN_REQUIRED',
      text(
        `"${broken.title.en}" is on ${here} and requires "${missing.title.en}". Switch "${broken.title.en}" off there first.`,
        `${hereZh}启用了“${broken.title.zh}”，它依赖“${missing.title.zh}”。请先在那里停用“${broken.title.zh}”。`,
      ),
      { plugin: missing.id, requiredBy: broken.id, unit: unit.code },
    );
  }
}
