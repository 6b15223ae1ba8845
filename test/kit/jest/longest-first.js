import Sequencer from '@jest/test-sequencer';

/** Files that take half a minute and more. Begun last, one of them would leave the other processors idle at the end. */
const longest = [
  'server/access/sqlite',
  'server/access/mysql',
  'e2e/year/sets',
  'e2e/year/year',
  'server/graph/composition',
  'e2e/explorer',
  'server/graph/lists',
  'plugins/competitions/live',
  'plugins/evaluation/rules',
  'e2e/processes',
  'e2e/killed',
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
