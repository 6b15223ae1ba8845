import { getUnit, organisation } from '../../../plugins/organisation/index.ts';
import {
  Allow,
  Arg,
  Column,
  type Context,
  Ctx,
  connection,
  definePlugin,
  Entity,
  event,
  Field,
  ID,
  Index,
  InputType,
  Int,
  Live,
  Mutation,
  migration,
  ObjectType,
  ofPerson,
  ofUnit,
  permission,
  Query,
  Resolver,
  Stored,
  text,
} from '../../../server/api/plugin.ts';

export const judge = permission('board.judge', text('Judge', '评分'), ['judge', 'unit-admin']);
export const marked = event<{ board: string; player: string }>('board.marked', text('A mark was given', '已评分'), {
  board: text('the board', '看板'),
  player: text('who was marked', '选手'),
});
export const noted = event<{ member: string }>('board.noted', text('A note was taken', '已记录'), {
  member: text('who took it', '职工'),
});

@Entity('board_mark')
@Index('ix_board_mark_unit', ['unitId'])
@ObjectType('BoardMark', { description: 'Points of a player (得分).' })
export class BoardMark extends Stored {
  static readonly idPrefix = 'bmk';

  @Column('varchar', { length: 32 })
  unitId!: string;

  @Field(() => String, { description: 'Whose (选手).' })
  @Column('varchar', { length: 100 })
  player!: string;

  @Field(() => Int, { description: 'How many (分数).' })
  @Column('int')
  points!: number;
}
export const BoardMarkConnection = connection(BoardMark);

@Entity('board_note')
@ObjectType('BoardNote', { description: 'A note of a member, for themselves (个人记录).' })
export class BoardNote extends Stored {
  static readonly idPrefix = 'bnt';

  @Column('varchar', { length: 32 })
  unitId!: string;

  @Column('varchar', { length: 32 })
  memberId!: string;

  @Field(() => String, { description: 'What it says (内容).' })
  @Column('varchar', { length: 100 })
  words!: string;
}
export const BoardNoteConnection = connection(BoardNote);

@ObjectType('BoardLine', { description: 'A player and the sum of the points (名次).' })
class BoardLine {
  @Field(() => String, { description: 'Whose (选手).' })
  player!: string;

  @Field(() => Int, { description: 'How many (总分).' })
  points!: number;
}

@ObjectType('Board', { description: 'The standing of a unit (榜单).' })
class Board {
  @Field(() => [BoardLine], { description: 'Most points first (名次表).' })
  lines!: BoardLine[];
}

@InputType({ description: 'A mark (得分).' })
class BoardMarkGiveInput {
  @Field(() => ID, { description: 'The unit, by code or id (单位).' })
  unit!: string;

  @Field(() => String, { description: 'Whose (选手).' })
  player!: string;

  @Field(() => Int, { description: 'How many (分数).' })
  points!: number;
}

/** How often a live field was asked, since the test last set it to 0. */
export const asked = { board: 0, notes: 0 };

async function boardOf(context: Context, unit: string): Promise<Board> {
  asked.board++;
  const { id } = getUnit(context, unit);
  const sums = new Map<string, number>();
  for (const { player, points } of await context.list(BoardMark, { unitId: id }))
    sums.set(player, (sums.get(player) ?? 0) + points);
  const lines = [...sums].map(([player, points]) => ({ player, points }));
  return { lines: lines.sort((a, b) => b.points - a.points || (a.player < b.player ? -1 : 1)) };
}

const unitArgument = { description: 'The unit, by code or id (单位).' };

@Resolver()
export class BoardResolver {
  @Query(() => Board, { description: 'The standing of a unit (榜单).' })
  board(@Arg('unit', () => ID, unitArgument) unit: string, @Ctx() context: Context) {
    return boardOf(context, unit);
  }

  @Live(() => Board, {
    description: 'The standing of a unit as it changes (实时榜单).',
    on: [marked],
    concerns: (payload, args: { unit: string }) => payload.board === args.unit,
  })
  boardChanged(@Arg('unit', () => ID, unitArgument) unit: string, @Ctx() context: Context) {
    return boardOf(context, unit);
  }

  @Live(() => Board, { description: 'The standing, for those who judge in the unit (评委榜单).', on: [marked] })
  boardJudged(@Arg('unit', () => ID, unitArgument) unit: string, @Ctx() context: Context) {
    context.assertCan(judge, getUnit(context, unit).id);
    return boardOf(context, unit);
  }

  @Live(() => Int, { description: 'How many notes you have (记录数).', on: [noted, marked] })
  async notesChanged(@Ctx() context: Context) {
    asked.notes++;
    return (await context.list(BoardNote, {})).length;
  }

  @Live(() => String, { description: 'Fails by a defect (失败).', on: [marked] })
  boardBroken(): string {
    throw new Error('secret of the board');
  }

  @Allow(judge)
  @Mutation(() => BoardMark, { description: 'Gives points to a player (评分).' })
  boardMarkGive(@Arg('input', () => BoardMarkGiveInput) input: BoardMarkGiveInput, @Ctx() context: Context) {
    return giveMark(context, input);
  }
}

export async function giveMark(context: Context, { unit, player, points }: BoardMarkGiveInput): Promise<BoardMark> {
  const unitId = getUnit(context, unit).id;
  context.emit(marked, { board: unit, player }, unitId);
  return context.insert(BoardMark, { unitId, player, points });
}

/** A standing that people watch. */
export const board = definePlugin({
  id: 'board',
  title: text('Board', '榜单'),
  requires: [organisation],
  entities: [BoardMark, BoardNote],
  access: [ofUnit(BoardMark, { manage: judge }), ofPerson(BoardNote, { view: judge, manage: judge })],
  permissions: [judge],
  events: [marked, noted],
  resolvers: [BoardResolver],
  migrations: [
    migration('0001-board', [
      `CREATE TABLE board_mark (id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL,
        version int NOT NULL, unitId varchar(32) NOT NULL, player varchar(100) NOT NULL, points int NOT NULL,
        CONSTRAINT pk_board_mark PRIMARY KEY (id))`,
      'CREATE INDEX ix_board_mark_unit ON board_mark (unitId)',
      `CREATE TABLE board_note (id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL,
        version int NOT NULL, unitId varchar(32) NOT NULL, memberId varchar(32) NOT NULL, words varchar(100) NOT NULL,
        CONSTRAINT pk_board_note PRIMARY KEY (id))`,
    ]),
  ],
});
