import { once } from 'node:events';
import { connect } from 'node:net';
import { startUnit } from '../../kit/index.ts';

test('half a request, and no more, is given up in time', async () => {
  const unit = await startUnit({ plugins: [], options: { requestTimeoutMs: 300 } });
  const socket = connect(Number(new URL(unit.url).port), '127.0.0.1');
  let heard = '';
  socket.setEncoding('utf8').on('data', (text) => {
    heard += text;
  });
  socket.write(
    'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query":',
  );
  await once(socket, 'close');
  expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  expect((await unit.ask('{ viewer { member { name } } }')).status).toBe(200);
});
