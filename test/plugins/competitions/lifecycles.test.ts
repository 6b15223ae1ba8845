import { Competition } from '../../../plugins/competitions/competition.ts';
import { competitionLifecycle } from '../../../plugins/competitions/competition-lifecycle.ts';
import { Entry, entryLifecycle, standingStatuses } from '../../../plugins/competitions/entries/entry.ts';
import { EntryMember } from '../../../plugins/competitions/entries/entry-member.ts';
import { competitions } from '../../../plugins/competitions/index.ts';
import { CompetitionStage, stageLifecycle } from '../../../plugins/competitions/programme/competition-stage.ts';
import { StageResult } from '../../../plugins/competitions/results/stage-result.ts';
import { MarkScheme, schemeLifecycle } from '../../../plugins/competitions/schemes/mark-scheme.ts';
import type { Context } from '../../../server/kernel/contract/context.ts';
import type { EntityClass } from '../../../server/kernel/data/entity-class.ts';
import type { Stored } from '../../../server/kernel/data/stored.ts';
import { endsOf, type Person, startUnit, type TestServer, walkLifecycle } from '../../kit/index.ts';
import { documents, done, measured, type Prepared, prepare, step } from './documents.ts';
import { arrive, type Someone } from './world.ts';

/** Status × command × role of everything in competitions that stands somewhere. */
describe('the lifecycles of competitions', () => {
  let it: TestServer;
  let judge: Someone;
  beforeAll(async () => {
    it = await startUnit({ plugins: [competitions], now: () => new Date('2026-03-02T02:00:00Z') });
    [judge] = (await arrive(it, ['judge-one'], 'A', 'judge')) as [Someone];
  });

  const capital = (command: string) => command.charAt(0).toUpperCase() + command.slice(1);
  const inSystem = (work: (context: Context) => Promise<unknown>) =>
    it.server.kernel.systemContext().transaction(async (context) => void (await work(context)));
  const read = async <E extends Stored & { status: string }>(entity: EntityClass<E>, id: string) =>
    (await it.server.kernel.systemContext().get(entity, id)).status;
  const asking = (mutation: string, type: string, input: object) => (role: Person) =>
    it.as(role)(`mutation ($input: ${type}!) { ${mutation}(input: $input) { id } }`, { input });
  const registered = async ({ competition, event }: Prepared) => {
    done(await step(it.as('adminA'), 'OpenRegistration', competition));
    return (
      done(await it.as('learnerA1')(documents.register, { input: { competitionEvent: event } })) as { id: string }
    ).id;
  };
  const marked = async ({ competition, stages: [stage] }: Prepared, entry: string) => {
    for (const command of ['Lock', 'Start']) done(await step(it.as('adminA'), command, competition));
    const marks = [{ aspect: stage?.aspects.M, value: 80 }];
    done(await judge.ask(documents.submit, { input: { stage: stage?.id, entry, marks } }));
    return stage?.id ?? '';
  };
  const roles = ['adminA', 'learnerA1', 'leaderA1', 'adminB'] as const;

  test('a competition: its organiser leads it, and nobody else', async () => {
    const prepared = await prepare(it.as('adminA'), { unit: 'A', code: 'LIFE' }, [judge], {}, [measured]);
    const { competition: id } = prepared;
    const entry = await registered(prepared);
    const stage = await marked(prepared, entry);
    done(await it.as('adminA')(documents.close, { input: { stage } }));
    const early = ['DRAFT', 'PUBLISHED', 'REGISTRATION'];
    const reasoned: Readonly<Record<string, string>> = {
      cancel: 'CompetitionCancelInput',
      unpublish: 'CompetitionReturnInput',
      reopenRegistration: 'CompetitionReturnInput',
      reopenAppeals: 'CompetitionReturnInput',
    };
    const cells = await walkLifecycle({
      life: competitionLifecycle,
      roles,
      may: (role) => role === 'adminA',
      // With its entries and stages as they are there.
      stand: (status) =>
        inSystem(async (context) => {
          await context.update(await context.get(Competition, id), { status } as Partial<Competition>);
          await context.update(await context.get(Entry, entry), {
            status: early.includes(status) ? 'ELIGIBLE' : 'CONFIRMED',
          });
          const isHeld = !early.includes(status) && status !== 'LOCKED';
          await context.update(await context.get(CompetitionStage, stage), { status: isHeld ? 'CLOSED' : 'PENDING' });
        }),
      ask: (role, command) => {
        const type = reasoned[command];
        const input = { competition: id, ...(type && { reason: 'x' }) };
        return asking(`competition${capital(command)}`, type ?? 'CompetitionStepInput', input)(role);
      },
      read: () => read(Competition, id),
      repeats: () => true,
    });
    expect(cells).toBe(11 * 13 * roles.length);
    expect(endsOf(competitionLifecycle)).toEqual(['AWARDED', 'CANCELLED']);
  });

  test('an entry: those who compete and those who enter them give it up, the organiser decides on it', async () => {
    const prepared = await prepare(it.as('adminA'), { unit: 'A', code: 'LIFE-2' }, [judge], {}, [measured]);
    const id = await registered(prepared);
    const reasoned: Readonly<Record<string, string>> = {
      admit: 'EntryAdmitInput',
      withdraw: 'EntryWithdrawInput',
      restore: 'EntryRestoreInput',
    };
    await walkLifecycle({
      life: entryLifecycle,
      roles,
      may: (role, command) => role === 'adminA' || (command === 'withdraw' && role !== 'adminB'),
      stand: (status) =>
        inSystem(async (context) => {
          await context.update(await context.get(Entry, id), { status } as Partial<Entry>);
          const stands = (standingStatuses as readonly string[]).includes(status);
          for (const row of await context.list(EntryMember, { entryId: id }))
            await context.update(row, { holdsPlaceIn: stands ? prepared.event : null });
        }),
      ask: (role, command) =>
        asking(`entry${capital(command)}`, reasoned[command] ?? 'EntryRefuseInput', {
          entry: id,
          ...(command !== 'admit' && { reason: 'x' }),
        })(role),
      read: () => read(Entry, id),
      repeats: (command) => command !== 'restore',
    });
    expect(endsOf(entryLifecycle)).toEqual([]);
  });

  test('a stage and its scheme: the organiser closes, opens again and locks', async () => {
    const prepared = await prepare(it.as('adminA'), { unit: 'A', code: 'LIFE-3' }, [judge], {}, [measured]);
    const entry = await registered(prepared);
    const id = await marked(prepared, entry);
    await walkLifecycle({
      life: stageLifecycle,
      roles,
      may: (role) => role === 'adminA',
      stand: (status) =>
        inSystem(async (context) => {
          await context.removeAll(await context.list(StageResult, { stageId: id }));
          await context.update(await context.get(CompetitionStage, id), { status } as Partial<CompetitionStage>);
        }),
      ask: (role, command) =>
        asking(`competitionStage${capital(command)}`, `CompetitionStage${capital(command)}Input`, {
          stage: id,
          ...(command === 'reopen' && { reason: 'x' }),
        })(role),
      read: () => read(CompetitionStage, id),
      repeats: (command) => command === 'close',
    });
    // It opens with the competition, or when the stage before it is closed.
    expect(endsOf(stageLifecycle)).toEqual(['PENDING']);

    const other = await prepare(it.as('adminA'), { unit: 'A', code: 'LIFE-4' }, [judge], {}, [measured]);
    const scheme = await it.server.kernel.systemContext().first(MarkScheme, { stageId: other.stages[0]?.id ?? '' });
    await walkLifecycle({
      life: schemeLifecycle,
      roles,
      may: (role) => role === 'adminA',
      stand: (status) =>
        inSystem(async (context) =>
          context.update(await context.get(MarkScheme, scheme?.id ?? ''), { status } as Partial<MarkScheme>),
        ),
      ask: (role, command) =>
        asking(`markScheme${capital(command)}`, 'MarkSchemeLockInput', { markScheme: scheme?.id })(role),
      read: () => read(MarkScheme, scheme?.id ?? ''),
      repeats: () => true,
    });
  });
});
