import Sequencer from '@jest/test-sequencer';

/** Files that take ten seconds and more. Begun last, one of them would leave the other processors idle at the end. */
const longest = [
  'server/access/mysql',
  'server/access/sqlite',
  'e2e/explorer',
  'server/graph/composition',
  'plugins/competitions/live',
  'e2e/year/year',
  'e2e/processes',
  'e2e/year/sets',
  'server/events/reactions',
  'server/graph/lists',
  'e2e/killed',
  'server/live/lifetime',
  'e2e/dev',
];

const place = ({ path }) => {
  const at = longest.findIndex((name) => path.endsWith(`/test/${name}.test.ts`));
  return at < 0 ? longest.length : at;
};

/** Jest's order – what failed or took longest the last time – after those that are known to be long. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
}
