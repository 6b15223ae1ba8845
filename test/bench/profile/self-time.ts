/** What V8 writes to a `.cpuprofile`. */
export interface CpuProfile {
  readonly nodes: readonly CpuNode[];
  readonly samples: readonly number[];
  /** Microseconds. */
  readonly timeDeltas: readonly number[];
}

interface CpuNode {
  readonly id: number;
  readonly callFrame: Frame;
  readonly children?: readonly number[];
}

interface Frame {
  readonly functionName: string;
  readonly scriptId: string;
  readonly url: string;
}

export interface SelfTime {
  readonly what: string;
  /** Of the time in which the process was not idle. */
  readonly share: number;
}

export interface Profile {
  readonly functions: readonly SelfTime[];
  readonly places: readonly SelfTime[];
}

/** Where the time went after the first `skippedMs`, most first: by function, and by package or folder. */
export function selfTimes({ nodes, samples, timeDeltas }: CpuProfile, skippedMs: number): Profile {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const [functions, places] = [new Map<string, number>(), new Map<string, number>()];
  const add = (to: Map<string, number>, key: string, micros: number) => to.set(key, (to.get(key) ?? 0) + micros);
  let [at, total] = [0, 0];
  samples.forEach((id, i) => {
    const micros = timeDeltas[i] ?? 0;
    at += micros;
    const frame = byId.get(id)?.callFrame;
    if (at < skippedMs * 1000 || !frame || ['(idle)', '(program)'].includes(frame.functionName)) return;
    total += micros;
    const name = frame.functionName || '(anonymous)';
    if (name === '(garbage collector)') {
      for (const map of [functions, places]) add(map, name, micros);
      return;
    }
    // V8's and Node's own functions belong to whoever calls them.
    let owner = id;
    while (isNative(byId.get(owner)?.callFrame) && parents.has(owner)) owner = parents.get(owner) as number;
    const file = fileOf(byId.get(owner)?.callFrame);
    add(functions, `${name}  ${isNative(frame) ? `native, for ${file}` : file}`, micros);
    add(places, homeOf(file), micros);
  });
  const ranked = (times: ReadonlyMap<string, number>) =>
    [...times].map(([what, micros]) => ({ what, share: micros / total })).sort((a, b) => b.share - a.share);
  return { functions: ranked(functions), places: ranked(places) };
}

const isNative = (frame: Frame | undefined) => frame?.scriptId === '0' && frame.functionName !== '(root)';

/** As it stands in the repository, or in its package. */
function fileOf(frame: Frame | undefined): string {
  if (!frame || frame.functionName === '(root)') return '(no caller)';
  // Our writers of objects and mysql2's readers of rows.
  if (frame.url === '') return '(compiled from text)';
  if (frame.url.startsWith('node:')) return frame.url;
  const path = decodeURIComponent(frame.url).replace(/^file:\/\//, '');
  const inPackage = /.*\/node_modules\/(.*)/.exec(path)?.[1];
  return inPackage ? `node_modules/${inPackage}` : path.replace(/.*\/dist\//, '').replace(/\.js$/, '.ts');
}

function homeOf(file: string): string {
  if (file.startsWith('node:')) return 'node';
  const inPackage = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1];
  return inPackage ?? file.split('/').slice(0, 2).join('/');
}
