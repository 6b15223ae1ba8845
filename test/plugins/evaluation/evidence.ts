import { type Person, people, type TestServer } from '../../kit/index.ts';
import { pdf, png, upload } from '../organisation/attachments/files.ts';
import { content, documents, done, leaf, publishNext, publishSystem, step, subjectsOf, value } from './documents.ts';
import { refused, standing } from './refused.ts';

const sheetsOf = `query ($cycle: ID!, $stage: EvaluationStage!) { evaluationCycle(id: $cycle) {
  sheets(first: 5, filter: { stage: { eq: $stage }, subject: { code: { eq: "A1" } } }) { nodes { id status
    attachments { totalCount nodes { id } }
    scores { node value evidence { title uri lockedAt attachment { id name size sha256 url } } } } } } }`;

const everyone = Object.keys(people) as Person[];

/** What shows a score: an address, or an upload that is seen and locked with its sheet. */
export function evidence(running: () => TestServer): void {
  let it: TestServer;
  let system: string;
  let cycle: string;
  let team: string;
  let photo: Awaited<ReturnType<typeof upload>>;
  const picture = png('三号机床');

  beforeAll(async () => {
    it = running();
    const nodes = [leaf('proof', 60, { evidenceRequired: true }), leaf('word', 40)];
    ({ system } = await publishSystem(it.ask, { unit: 'E', code: 'proof', subject: 'TEAM' }, content(nodes)));
    const input = { unit: 'E', year: 2026, name: 'Proof', indexSystems: [system], weights: { self: 40, unit: 60 } };
    cycle = (await done(it.ask(documents.cycle, { input }))).evaluationCycleCreate.id;
    for (const command of ['Publish', 'OpenSelfAssessment'] as const) await done(step(it.ask, cycle, command));
    team = (await subjectsOf(it.ask, cycle)).get('A1')?.id ?? '';
    photo = await upload(it, picture, { person: 'leaderA1', name: '现场.png' });
  });

  const score = (scores: object[], submit = false, stage = 'SELF') => ({
    input: { evaluationCycle: cycle, stage, submit, sheets: [{ subject: team, scores }] },
  });
  const asLeader = (scores: object[], submit?: boolean) => it.as('leaderA1')(documents.score, score(scores, submit));
  const sheets = async (person: Person, stage = 'SELF') =>
    (await done(it.as(person)(sheetsOf, { cycle, stage }))).evaluationCycle?.sheets.nodes ?? [];
  const [at, uri] = ['input.sheets.0.scores.0.evidence', 'https://files.example/plan'];
  const shows = (...list: object[]) => value('proof', 80, { evidence: list });

  test('is needed for points where the node says so, and from who scores it first', async () => {
    const before = await standing(it);
    const lacking = await refused(
      asLeader([value('proof', 80), value('word', 50)], true),
      'BAD_INPUT',
      'input.sheets.0',
    );
    expect(lacking?.message).toContain('lacks evidence for "proof" (Node proof)');
    expect(await standing(it)).toBe(before);
    const others = (await subjectsOf(it.ask, cycle)).get('B1')?.id ?? '';
    const none = [
      [value('proof', 0), value('word', 50)],
      [{ node: 'proof', notApplicable: true, reason: 'There is no machine.' }],
    ];
    for (const scores of none) {
      const input = { evaluationCycle: cycle, stage: 'SELF', submit: true, sheets: [{ subject: others, scores }] };
      await done(it.ask(documents.score, { input }));
      const [sheet] = (await done(it.ask(sheetsOf.replace('"A1"', '"B1"'), { cycle, stage: 'SELF' }))).evaluationCycle
        .sheets.nodes;
      await done(it.ask(documents.return, { input: { evaluationSheet: sheet.id, reason: 'Once more.' } }));
    }
  });

  test('is an address or an upload of the scorer alone', async () => {
    const hidden = await upload(it, png('hidden'), { person: 'judgeA' });
    const before = await standing(it);
    await refused(asLeader([shows({ title: 'Both', uri, attachment: photo.id })]), 'BAD_INPUT', `${at}.0`);
    await refused(asLeader([shows({ title: 'A', uri }, { title: 'Neither' })]), 'BAD_INPUT', `${at}.1`);
    await refused(asLeader([shows({ title: 'Script', uri: 'javascript:alert(1)' })]), 'BAD_INPUT', `${at}.0.uri`);
    const naming = async (attachment: string) =>
      (await asLeader([shows({ title: 'X', attachment })])).text.replaceAll(attachment, 'it');
    expect(await naming(hidden.id)).toContain('NOT_FOUND');
    expect(await naming(hidden.id)).toBe(await naming('att_01ARZ3NDEKTSV4RRFFQ69G5FAV'));
    // Who manages uploads sees it, and cannot hand it in all the same.
    const theirs = score([shows({ title: 'Photo', attachment: photo.id })]);
    await refused(it.as('adminA')(documents.score, theirs), 'FORBIDDEN');
    expect(await standing(it)).toBe(before);
  });

  test('belongs to its sheet: who sees the sheet can download it, and nobody else', async () => {
    const list = [
      { title: '现场照片', attachment: photo.id },
      { title: 'Plan', uri },
    ];
    await done(asLeader([shows(...list), value('word', 50)]));
    // Once more is the same.
    await done(asLeader([shows(...list), value('word', 50)], true));
    const [sheet] = await sheets('leaderA1');
    expect(sheet).toMatchObject({ status: 'SUBMITTED', attachments: { totalCount: 1, nodes: [{ id: photo.id }] } });
    const lockedAt = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/);
    const { id, sha256, size } = photo;
    expect(sheet.scores[0].evidence).toEqual([
      {
        ...{ title: '现场照片', uri: null, lockedAt },
        attachment: { id, name: '现场.png', sha256, size, url: expect.any(String) },
      },
      { title: 'Plan', uri, lockedAt, attachment: null },
    ]);
    const file = await fetch(it.url + sheet.scores[0].evidence[0].attachment.url);
    expect(Buffer.from(await file.arrayBuffer())).toEqual(picture);

    const seeing = { sheet: [] as Person[], upload: [] as Person[] };
    for (const person of everyone) {
      if ((await sheets(person)).length) seeing.sheet.push(person);
      const { data } = await it.as(person)('query ($id: ID!) { attachment(id: $id) { url } }', { id });
      if (data.attachment) seeing.upload.push(person);
    }
    expect(seeing.upload).toEqual(seeing.sheet);
    expect(seeing.sheet).toEqual(['admin', 'analyst', 'adminA', 'reviewerA', 'leaderA1', 'learnerA1']);
  });

  test('is locked with its sheet, and goes when a sheet that was sent back no longer names it', async () => {
    const before = await standing(it);
    await refused(asLeader([shows()]), 'INVALID_TRANSITION');
    expect(await standing(it)).toBe(before);
    const [{ id: evaluationSheet }] = await sheets('leaderA1');
    await done(it.ask(documents.return, { input: { evaluationSheet, reason: 'The photo is dark.' } }));
    const now = async () => (await sheets('leaderA1'))[0];
    const [proof] = (await now()).scores;
    expect(proof.evidence.map(({ lockedAt }: { lockedAt: string | null }) => lockedAt)).toEqual([null, null]);
    // A score without a word of evidence leaves it; another list replaces it.
    await done(asLeader([value('proof', 90)]));
    expect((await now()).scores[0]).toMatchObject({ value: 90, evidence: [{ title: '现场照片' }, { title: 'Plan' }] });
    const better = await upload(it, pdf('bright'), { person: 'leaderA1', name: 'b.pdf', type: 'application/pdf' });
    await done(asLeader([shows({ title: '现场照片', attachment: better.id })], true));
    expect(await now()).toMatchObject({ status: 'SUBMITTED', attachments: { nodes: [{ id: better.id }] } });
    const gone = await it.ask('query ($id: ID!) { attachment(id: $id) { id } }', { id: photo.id });
    expect(gone.data).toEqual({ attachment: null });
    photo = better;
  });

  test("is no other sheet's, and what reviewers bring is not seen by those whom they review", async () => {
    await done(step(it.ask, cycle, 'OpenUnitReview'));
    const review = (attachment: string, submit: boolean) =>
      it.as('reviewerA')(
        documents.score,
        score([shows({ title: 'Seen', attachment }), value('word', 50)], submit, 'UNIT'),
      );
    const before = await standing(it);
    await refused(review(photo.id, false), 'CONFLICT');
    expect(await standing(it)).toBe(before);
    const { id } = await upload(it, png('inspection'), { person: 'reviewerA' });
    await done(review(id, true));
    const seen = async (person: Person) =>
      (await it.as(person)('query ($id: ID!) { attachment(id: $id) { id } }', { id })).data.attachment;
    expect(await seen('reviewerA')).toEqual({ id });
    expect(await seen('leaderA1')).toBeNull();
  });

  test('is taken over with its score into a new version, and stays with the sheet before as well', async () => {
    const nodes = [leaf('proof', 50, { evidenceRequired: true }), leaf('word', 30), leaf('more', 20)];
    await publishNext(it.ask, system, content(nodes));
    await done(it.ask(documents.adopt, { input: { evaluationCycle: cycle } }));
    const both = await sheets('leaderA1');
    const of = (status: string) => both.find((sheet: { status: string }) => sheet.status === status);
    const [old, fresh] = [of('SUPERSEDED'), of('OPEN')];
    expect(old.scores[0].evidence).toMatchObject([{ lockedAt: expect.any(String), attachment: { id: photo.id } }]);
    const [{ lockedAt, attachment: copy }] = fresh.scores[0].evidence;
    expect(lockedAt).toBeNull();
    expect(copy).toMatchObject({ name: 'b.pdf', sha256: photo.sha256 });
    expect(copy.id).not.toBe(photo.id);
    expect(fresh.attachments.nodes).toEqual([{ id: copy.id }]);
  });
}
