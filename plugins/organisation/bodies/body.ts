import {
  Attribute,
  connection,
  Entity,
  LocalDate as GraphQLLocalDate,
  HasMany,
  Index,
  ObjectType,
  type Page,
  Reference,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { Unit } from '../units/unit.ts';
import { BodyKind } from './body-kind.ts';
import { type Seat, SeatConnection } from './seat.ts';

@Entity('organisation_body')
@Index('ux_organisation_body_succeeds', ['succeedsId'], { unique: true })
@ObjectType('Body', { description: 'A leading group, office or committee of a unit (机构).' })
export class Body extends Stored {
  static readonly idPrefix = 'bod';

  @Attribute(BodyKind, { length: 24, description: 'What it is (类别).' })
  kind!: BodyKind;

  @SortKey({ index: 'ix_organisation_body_name_key' })
  @Attribute(String, { length: 200, description: 'Its name (名称).' })
  name!: string;

  @Index('ix_organisation_body_unit')
  @Reference(() => Unit, { description: 'Whose it is (所属单位).' })
  unitId!: string;

  @Index('ix_organisation_body_parent')
  @Reference(() => Body, { nullable: true, description: 'The body above it (上级机构).' })
  parentId!: string | null;

  @Attribute(GraphQLLocalDate, { description: 'The first day (成立日期).' })
  establishedOn!: string;

  @Attribute(GraphQLLocalDate, { nullable: true, description: 'The last day; empty while it exists (撤销日期).' })
  dissolvedOn!: string | null;

  /** Unique: a body has one successor at most. */
  @Reference(() => Body, {
    field: 'predecessor',
    nullable: true,
    description: 'The body whose work it went on with (前身).',
  })
  succeedsId!: string | null;

  @HasMany(() => BodyConnection, 'parentId', { description: 'The bodies under it (下设机构).' })
  children?: Page<Body>;

  @HasMany(() => SeatConnection, 'bodyId', { description: 'Who sits and sat in it (席位).' })
  seats?: Page<Seat>;
}

export const BodyConnection = connection(Body);
