import {
  Arg,
  Attribution,
  badInput,
  byIdLoader,
  type Context,
  Ctx,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Resolver,
  Root,
  Score,
  text,
} from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { Competition } from '../competition.ts';
import { type NamedUnitPlace, unitPlaces } from './unit-ranking.ts';

@ObjectType('CompetitionUnitPlace', { description: 'Where a unit stands in a competition (单位名次).' })
export class CompetitionUnitPlace implements NamedUnitPlace {
  @Field(() => Int, { description: 'Equal ones share a rank (名次).' })
  rank!: number;

  @Field(() => Score, {
    description: 'The mean of its best in each event, added (团体总分).',
  })
  score!: number;

  @Field(() => Int, { description: 'How many of its entries were ranked (参赛数).' })
  entries!: number;

  @Field(() => Int, { description: 'How often it came first; that decides between equal scores (第一名数).' })
  firstPlaces!: number;

  @Field(() => String, { description: 'The code of the unit, as it was when it was published (单位编码).' })
  unitCode!: string;

  @Field(() => String, {
    description: 'The name of the unit, as it was then, for everyone who sees the result (单位名称).',
  })
  unitName!: string;

  unit!: string;
}

@Resolver(() => Competition)
export class CompetitionUnitRanking {
  @FieldResolver(() => [CompetitionUnitPlace], {
    description: 'Its units by what their people reached in the published results (单位名次表).',
  })
  unitRanking(
    @Arg('levels', () => Int, {
      defaultValue: 1,
      description: 'So many levels below the organiser: 1 for its workshops, 2 for their teams (层级).',
    })
    levels: number,
    @Arg('attribution', () => Attribution, {
      defaultValue: 'AT_TIME',
      description: 'Whether the tree of the day of publishing counts, or that of today (归属口径).',
    })
    attribution: Attribution,
    @Root() competition: Competition,
    @Ctx() context: Context,
  ) {
    if (levels < 0 || levels > 9) throw badInput('levels', text('must be from 0 to 9.', '必须在 0 到 9 之间。'));
    return context.load(unitPlaces, competition.id, { levels, attribution });
  }
}

@Resolver(() => CompetitionUnitPlace)
export class CompetitionUnitPlaceResolver {
  @FieldResolver(() => Unit, { nullable: true, description: 'The unit, for those who may see it (单位).' })
  unit(@Root() place: CompetitionUnitPlace, @Ctx() context: Context) {
    return context.load(byIdLoader(Unit), place.unit);
  }
}
