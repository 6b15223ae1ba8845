import { instead, type TestServer, type Walks } from '../../../kit/index.ts';
import { call, done, hire, today } from './people.ts';

let number = 0;
const found = (it: TestServer) => {
  const code = `W-${++number}`;
  return done(
    call(it, 'unitCreate', 'id version', { parent: 'A', code, name: code, kind: 'TEAM', validFrom: '2024-01-01' }),
  );
};
const establish = (it: TestServer) =>
  done(
    call(it, 'bodyCreate', 'id version', {
      ...{ unit: 'A', kind: 'OTHER', name: `Body ${++number}`, establishedOn: '2026-01-01' },
    }),
  );
/** A body that has a chair, and two people. */
const seated = async (it: TestServer) => {
  const body = await establish(it);
  const [one, other] = [await hire(it), await hire(it)];
  const seat = await done(call(it, 'seatBegin', 'id version', { body: body.id, member: one.id, seat: 'CHAIR' }));
  const remedy = () => call(it, 'seatEnd', 'id', { seat: seat.id, version: seat.version, on: '2026-06-14' });
  return { body, one, other, remedy };
};

/** What is refused of units and bodies. */
export const placeRemedies: Walks = {
  'a unit is not moved below one that has ended': async (it) => {
    const [closed, moved] = [await found(it), await found(it)];
    const { version } = await done(
      call(it, 'unitUpdate', 'id version', {
        ...{ unit: closed.id, version: closed.version, changes: { validTo: '2026-06-01' } },
      }),
    );
    return {
      by: ['unitUpdate'],
      wish: () => call(it, 'unitMove', 'id', { unit: moved.id, version: moved.version, parent: closed.id }),
      remedy: () => call(it, 'unitUpdate', 'id', { unit: closed.id, version, changes: { validTo: null } }),
    };
  },
  'a body that was dissolved is not dissolved again': async (it) => {
    const { id: body, version } = await establish(it);
    const ended = await done(call(it, 'bodyDissolve', 'id version', { body, version, on: today }));
    return {
      by: ['bodyReopen'],
      wish: () => call(it, 'bodySucceed', 'id', { body, version: ended.version, on: '2026-07-01', name: 'Next' }),
      remedy: () => call(it, 'bodyReopen', 'id', { body, version: ended.version }),
      outcome: async () => {
        const on = { on: '2026-07-01', name: 'Next' };
        await done(call(it, 'bodySucceed', 'id version', { body, version: ended.version + 1, ...on }));
      },
    };
  },
  'a body that has a successor is not reopened': async (it) => {
    const { id: body, version } = await establish(it);
    await done(call(it, 'bodySucceed', 'id version', { body, version, on: today, name: 'Next' }));
    return {
      by: ['bodyCreate'],
      wish: () => call(it, 'bodyReopen', 'id', { body, version: version + 1 }),
      remedy: () => call(it, 'bodyCreate', 'id', { unit: 'A', kind: 'OTHER', name: 'Another', establishedOn: today }),
      outcome: instead,
    };
  },
  'nobody is given a chair that somebody has': async (it) => {
    const { body, other, remedy } = await seated(it);
    return {
      ...{ by: ['seatEnd'], remedy },
      wish: () => call(it, 'seatBegin', 'id', { body: body.id, member: other.id, seat: 'CHAIR' }),
    };
  },
  'nobody has two seats in a body': async (it) => {
    const { body, one, remedy } = await seated(it);
    return {
      ...{ by: ['seatEnd'], remedy },
      wish: () => call(it, 'seatBegin', 'id', { body: body.id, member: one.id, seat: 'MEMBER' }),
    };
  },
};
