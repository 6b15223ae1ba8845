import { plugins } from '../../plugins/index.ts';
import { startUnit } from '../kit/index.ts';
import { startProcess } from './process.ts';

test('the bundle that is started has the graph of the modules, name by name', async () => {
  const unit = await startUnit({ plugins });
  const { url } = await startProcess(unit.databaseUrl);
  const [bundled, modules] = await Promise.all(
    [url, unit.url].map(async (server) => {
      const answer = await fetch(`${server}/schema.graphql`, {
        headers: { authorization: `Bearer ${unit.token('admin')}` },
      });
      return answer.text();
    }),
  );
  expect(modules).toContain('type Course ');
  expect(bundled).toBe(modules);
});
