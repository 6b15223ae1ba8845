import { competitions } from '../../../plugins/competitions/index.ts';
import { courses } from '../../../plugins/courses/index.ts';
import { evaluation } from '../../../plugins/evaluation/index.ts';
import { databases, startUnit, type TestServer } from '../../kit/index.ts';
import * as contests from '../../plugins/competitions/documents.ts';
import * as learning from '../../plugins/courses/documents.ts';
import { content, documents, done, group, leaf, step, subjectsOf, veto } from '../../plugins/evaluation/documents.ts';

/** The same code as an input method or a spreadsheet writes it. */
const otherwise = (code: string) =>
  `\u200B${[...code].map((sign) => (/[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign)).join('')} `;

const levels = {
  method: 'LEVELS',
  params: { levels: ['good', 'bad'].map((code, i) => ({ code: otherwise(code), score: i / 10 })) },
};

describe.each(databases)('a code on $name is the same however it is written:', ({ dialect }) => {
  let it: TestServer;
  beforeAll(async () => {
    it = await startUnit({ plugins: [courses, competitions, evaluation], dialect });
  });

  test('of a role that is made, and that is named', async () => {
    const create = 'mutation ($input: RoleCreateInput!) { roleCreate(input: $input) { code version } }';
    const role = { title: 'Night trainer', permissions: [] };
    const code = otherwise('night-trainer');
    expect((await done(it.ask(create, { input: { ...role, code } }))).roleCreate.code).toBe('night-trainer');
    expect(await it.ask(create, { input: { ...role, code: 'night-trainer' } })).toMatchObject({ code: 'CONFLICT' });
    for (const wrong of ['Night', 'night trainer', '夜班', ''])
      expect([wrong, (await it.ask(create, { input: { ...role, code: wrong } })).code]).toEqual([wrong, 'BAD_INPUT']);

    const update = 'mutation ($input: RoleUpdateInput!) { roleUpdate(input: $input) { title } }';
    await done(it.ask(update, { input: { role: code, version: 1, changes: { title: 'Nights' } } }));
    const grant = 'mutation ($input: RoleGrantCreateInput!) { roleGrantCreate(input: $input) { role { code } } }';
    const { roleGrantCreate } = await done(
      it.ask(grant, { input: { member: it.memberIds.get('learnerA1'), role: code, unit: otherwise('A1') } }),
    );
    expect(roleGrantCreate.role.code).toBe('night-trainer');
  });

  test('of an item in a rule of completion', async () => {
    const rule = { kind: 'ITEM_DONE', item: otherwise('film') };
    const { courseCreate } = await done(
      it.ask(learning.documents.create, { input: { unit: 'E', code: 'DOOR', title: 'Doors' } }),
    );
    const draft = await done(it.ask(learning.documents.draft, { input: { course: courseCreate.id } }));
    const { id: courseVersion, version } = draft.courseVersionDraft;
    const written = await done(
      it.ask(learning.documents.write, { input: { courseVersion, version, content: learning.content(rule) } }),
    );
    expect(written.courseVersionWrite.completionRule.kind).toBe('ITEM_DONE');
    const read = await done(it.ask(learning.documents.draft, { input: { course: courseCreate.id } }));
    expect(read.courseVersionDraft.completionRule).toMatchObject({ kind: 'ITEM_DONE', item: 'film' });
  });

  test('of an aspect that breaks a tie', async () => {
    const { competitionCreate } = await done(
      it.ask(contests.documents.create, { input: { unit: 'E', code: 'TIE', name: 'Ties', kind: 'SKILL' } }),
    );
    const stages = [{ name: 'One', kind: 'PRACTICAL', weight: 100 }];
    const tieBreaks = [{ stage: 1, aspect: otherwise('M') }];
    const input = { competition: competitionCreate.id, content: { name: 'Turning', stages, tieBreaks } };
    const { competitionEventCreate } = await done(it.ask(contests.documents.event, { input }));
    expect(competitionEventCreate.tieBreaks).toEqual([{ stage: 1, aspect: 'M' }]);
  });

  test('of a node, a group, a band, a level and a veto', async () => {
    const written = content(
      [
        group(otherwise('G'), 60, [leaf('G1', 50, { ...levels }), leaf('G2', 50)]),
        leaf('L', 40),
        veto('V', 'CAP_BAND', otherwise('B')),
      ],
      { bands: ['A', 'B'].map((code, i) => ({ code: otherwise(code), minScore: i ? 0 : 90 })) },
    );
    const { indexSystemCreate: draft } = await done(
      it.ask(documents.create, {
        input: { unit: 'E', code: otherwise('AHP'), subject: 'TEAM', name: 'Pairs', nameZh: '对比' },
      }),
    );
    const [{ id: indexVersion, version }] = draft.versions.nodes;
    const { indexVersionWrite: read } = await done(
      it.ask(documents.write, { input: { indexVersion, version, content: written } }),
    );
    expect(read.bands.map(({ code }: { code: string }) => code)).toEqual(['A', 'B']);
    expect(read.nodes.nodes.map(({ code }: { code: string }) => code)).toEqual(['G', 'G1', 'G2', 'L', 'V']);
    const judgements = [
      ['1', '3'],
      ['1/3', '1'],
    ];
    for (const named of ['G', otherwise('G')]) {
      const { pairwiseMatrixRecord: matrix } = await done(
        it.ask(documents.matrix, {
          input: { indexVersion, expert: it.memberIds.get('analyst'), group: named, judgements },
        }),
      );
      expect(matrix.groupCode).toBe('G');
    }
    const { indexVersionWeigh: weighed } = await done(
      it.ask(documents.weigh, { input: { indexVersion, version: read.version, group: otherwise('G') } }),
    );
    expect(weighed.nodes.nodes).toContainEqual({ code: 'G1', weight: 75, maxPoints: null });
    await done(it.ask(documents.publish, { input: { indexVersion, version: weighed.version } }));

    const weights = { self: 50, unit: 50 };
    const { evaluationCycleCreate: cycle } = await done(
      it.ask(documents.cycle, {
        input: { unit: 'E', year: 2026, name: 'Doors', indexSystems: [draft.id], weights },
      }),
    );
    await done(step(it.ask, cycle.id, 'Publish'));
    await done(step(it.ask, cycle.id, 'OpenSelfAssessment'));
    const subject = (await subjectsOf(it.ask, cycle.id)).get('A1')?.id;
    const sheet = (scores: object[]) => ({
      input: { evaluationCycle: cycle.id, stage: 'SELF', sheets: [{ subject, scores }] },
    });
    const leader = it.as('leaderA1');
    const level = { node: otherwise('G1'), level: otherwise('good') };
    expect((await done(leader(documents.score, sheet([level])))).evaluationSheetScore.scored).toBe(1);
    const twice = [level, { node: 'G1', level: 'bad' }];
    expect(await leader(documents.score, sheet(twice))).toMatchObject({ code: 'BAD_INPUT' });
    const { evaluationCycle } = await done(
      it.ask(
        'query ($id: ID!) { evaluationCycle(id: $id) { subjects(filter: { code: { eq: "\u200BＡ１" } }) { nodes { sheets { nodes { scores { node level } } } } } } }',
        {
          id: cycle.id,
        },
      ),
    );
    expect(evaluationCycle.subjects.nodes).toEqual([
      { sheets: { nodes: [{ scores: [{ node: 'G1', level: 'good' }] }] } },
    ]);
    const proposed = await done(
      it.ask(documents.propose, { input: { subject, node: otherwise('V'), fact: 'A machine ran open.' } }),
    );
    expect(proposed.vetoHitPropose).toMatchObject({ status: 'PROPOSED', effect: 'CAP_BAND', capBand: 'B' });
  });
});
