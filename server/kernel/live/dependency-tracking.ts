import { Viewer } from '../contract/viewer.ts';

/** Something that was asked of a viewer, and can be asked of another. */
export interface Question {
  readonly key: string;
  ask(viewer: Viewer): unknown;
}

/** What was asked of one viewer and what the answers were, in order, each question once. */
export type Dependencies = Map<string, { readonly question: Question; readonly answer: string }>;

/**
 * The same viewer, with everything noted that is asked of it. Work that reads rows through this viewer comes
 * to the same end for whoever would have answered each of these questions alike.
 */
export function trackDependencies(viewer: Viewer): { readonly viewer: Viewer; readonly dependencies: Dependencies } {
  const dependencies: Dependencies = new Map();
  return { viewer: tracking(viewer, { key: '', ask: (other) => other }, dependencies), dependencies };
}

/** `reach`: how to come to `viewer` from another person's; the viewer without limits is asked for its person too. */
function tracking(viewer: Viewer, reach: Question, dependencies: Dependencies): Viewer {
  const track = (question: Question, answer: unknown): unknown => {
    if (answer instanceof Viewer) return tracking(answer, question, dependencies);
    dependencies.set(question.key, { question, answer: canonicalJson(answer) });
    return answer;
  };
  return new Proxy(viewer, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      const key = `${reach.key}.${String(name)}`;
      const of = (other: Viewer) => reach.ask(other) as Viewer;
      if (typeof value !== 'function')
        return track({ key, ask: (other) => Reflect.get(of(other), name, of(other)) }, value);
      return (...args: unknown[]) =>
        track(
          { key: `${key}(${JSON.stringify(args)})`, ask: (other) => Reflect.apply(value, of(other), args) },
          Reflect.apply(value, target, args),
        );
    },
  });
}

/** The same text for equal answers; sets come in any order. */
export const canonicalJson = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) => (value instanceof Set ? [...value].sort() : value)) ?? '';
