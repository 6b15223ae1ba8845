// argv: dist dir, database file
import { readFileSync } from 'node:fs';

const [dist, db, docsFile] = process.argv.slice(2);
await import('reflect-metadata');
const m = (p) => import(`${dist}/modules/${p}`);
const { startServer } = await m('server/start-server.js');
const { plugins } = await m('plugins/index.js');
const { issueToken } = await m('plugins/organisation/sign-in/local-token.js');
const server = await startServer({
  plugins,
  databaseUrl: `sqlite:${db}`,
  durable: false,
  secret: 'x'.repeat(40),
  logger: false,
});
if (process.env.FILL) {
  const { fillDemo } = await m('server/kernel/boot/demo.js');
  await fillDemo(server.kernel);
}
const rows = await server.kernel.database.read.query({ text: 'x' }).catch(() => []);
const sign = async (user) =>
  (
    await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: {
        query: 'mutation($i: SessionCreateInput!){ sessionCreate(input:$i){ token } }',
        variables: { i: { login: user, password: 'demo' } },
      },
    })
  ).json();
const s = await sign(process.env.WHO ?? 'admin');
if (!s.data) console.error(JSON.stringify(s));
const token = s.data?.sessionCreate?.token;
const ask = (query, variables) =>
  server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
    payload: JSON.stringify({ query, variables }),
  });
globalThis.ask = ask;
process.on('message', async (msg) => {
  if (msg.ask) {
    const r = await ask(...msg.ask);
    process.send({ answer: r.body });
    return;
  }
  if (msg.run) {
    const { query, variables, n } = msg.run;
    for (let i = 0; i < (msg.run.warm ?? 0); i++) await ask(query, variables);
    const a = process.cpuUsage();
    let body;
    for (let i = 0; i < n; i++) body = (await ask(query, variables)).body;
    const { user, system } = process.cpuUsage(a);
    process.send({ cpu: (user + system) / n, length: body.length });
  }
  if (msg.end) {
    await server.close();
    process.exit(0);
  }
});
process.send({ ready: true });
