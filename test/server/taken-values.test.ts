import 'reflect-metadata';
import { competitions } from '../../plugins/competitions/index.ts';
import { EvaluationCycle } from '../../plugins/evaluation/cycles/evaluation-cycle.ts';
import { evaluation } from '../../plugins/evaluation/index.ts';
import { plugins } from '../../plugins/index.ts';
import { organisation } from '../../plugins/organisation/index.ts';
import { Account } from '../../plugins/organisation/sign-in/account.ts';
import { conflict, notFound } from '../../server/kernel/base/errors.ts';
import { tableOf } from '../../server/kernel/data/table.ts';
import { nounOf } from '../../server/kernel/request/noun.ts';
import { takenValues } from '../../server/kernel/request/taken-values.ts';
import { databases, startUnit, type TestServer } from '../kit/index.ts';

describe.each(databases)('a value that another row has, on $name', ({ dialect }) => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [competitions, evaluation], dialect });
  });

  const refusal = async (document: string) => {
    const { errors } = await it.ask(document);
    return {
      message: errors?.[0]?.message,
      fields: errors?.[0]?.extensions?.fields,
      code: errors?.[0]?.extensions?.code,
    };
  };

  test('is told by the name of its field', async () => {
    expect(
      await refusal('mutation { unitCreate(input: { parent: "A", code: "A1", name: "Again", kind: TEAM }) { id } }'),
    ).toEqual({
      code: 'CONFLICT',
      fields: ['code'],
      message: 'This code is taken: another unit has it. Give another one.',
    });
    expect(
      await refusal(
        'mutation { memberCreate(input: { employeeNo: "no-admin", name: "李四", employment: REGULAR, from: "2026-01-01", placement: { unit: "A1" } }) { id } }',
      ),
    ).toEqual({
      code: 'CONFLICT',
      fields: ['employeeNo'],
      message: 'This employee number is taken: another member has it. Give another one.',
    });
    const competition =
      'mutation { competitionCreate(input: { unit: "A", code: "K1", name: "车工", kind: SKILL }) { id } }';
    expect(await refusal(competition)).toMatchObject({ code: undefined });
    expect(await refusal(competition)).toMatchObject({ fields: ['code'] });
  });
});

const sqlite = (columns: string) => ({ driverError: { message: `UNIQUE constraint failed: ${columns}` } });
const mysql = (value: string, key: string) => ({
  driverError: { message: `Duplicate entry '${value}' for key '${key}'` },
});

test('fields that only together are unique are told together, links by their names, in both languages', () => {
  const { name } = tableOf(EvaluationCycle);
  const told = {
    code: 'CONFLICT',
    details: { fields: ['unit', 'year', 'name'] },
    text: {
      en: 'Another evaluation cycle has the same unit, year and name. Use that one, or give another name.',
      zh: expect.stringMatching(/^已有.+、.+和.+都相同的.+，请使用已有的记录，或更改.+。$/),
    },
  };
  expect(takenValues(EvaluationCycle, sqlite(`${name}.unitId, ${name}.year, ${name}.name`))).toMatchObject(told);
  for (const key of ['ux_evaluation_cycle_name', `${name}.ux_evaluation_cycle_name`])
    expect(takenValues(EvaluationCycle, mysql("it's for key 'ux_other'", key))).toMatchObject(told);
});

test('columns that the graph does not show have words too, and an unknown index none', () => {
  expect(takenValues(Account, mysql('anna', 'ux_organisation_account_login'))).toMatchObject({
    details: { fields: ['login'] },
    text: { en: expect.stringMatching(/^This sign-in name is taken/), zh: expect.stringMatching(/^该登录名已被/) },
  });
  expect(takenValues(Account, mysql('x', 'PRIMARY'))).toMatchObject({
    details: { fields: [] },
    text: { en: 'This account exists already. Read it instead.', zh: '该账号已存在，请直接使用。' },
  });
});

test('every row that there is has a word that people know, in both languages', () => {
  const entities = [organisation, ...plugins].flatMap((plugin) => plugin.entities ?? []);
  expect(entities.length).toBeGreaterThan(40);
  const nouns = entities.map((entity) => ({ name: entity.name, ...nounOf(entity) }));
  expect(nouns.filter(({ zh }) => !/^[\p{Script=Han}\d ]+$/u.test(zh))).toEqual([]);
  expect(nouns.filter(({ en }) => !/^[a-z ]+$/.test(en))).toEqual([]);
  expect(nouns).toContainEqual({ name: 'TrainingClass', en: 'training class', zh: '培训班' });
});

test('one word for a row, whether it is gone, was changed, or has a value that is taken', () => {
  expect(notFound(nounOf(EvaluationCycle), 'evc_1').text.en).toBe(
    'There is no evaluation cycle `evc_1` that you can see.',
  );
  expect(conflict(nounOf(EvaluationCycle)).text.en).toMatch(/^This evaluation cycle was changed meanwhile\. /);
  expect(takenValues(EvaluationCycle, mysql('x', 'PRIMARY')).text.en).toMatch(
    /^This evaluation cycle exists already\. /,
  );
});
