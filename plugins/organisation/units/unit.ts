import {
  Attribute,
  Code,
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
import { type Membership, MembershipConnection } from '../members/membership.ts';
import { UnitKind } from './unit-kind.ts';

@Entity('organisation_unit')
@Index('ux_organisation_unit_code', ['code'], { unique: true })
@ObjectType('Unit', { description: 'A node of the organisation: enterprise, workshop, section, team (单位).' })
export class Unit extends Stored {
  static readonly idPrefix = 'unt';

  @Code()
  @Attribute(String, {
    length: 64,
    description: 'Unique in the organisation; the `x-unit` header takes it too (单位编码).',
  })
  code!: string;

  @SortKey({ index: 'ix_organisation_unit_name_key' })
  @Attribute(String, { length: 200, description: 'Its name (名称).' })
  name!: string;

  @Attribute(UnitKind, { description: 'What it is (类别).' })
  kind!: UnitKind;

  @Index('ix_organisation_unit_parent')
  @Reference(() => Unit, { nullable: true, description: 'The unit above it (上级单位).' })
  parentId!: string | null;

  @Attribute([String], { description: 'Free words to find and group units by (标签).' })
  tags!: string[];

  @Attribute(GraphQLLocalDate, { description: 'The first day on which it exists (启用日期).' })
  validFrom!: string;

  @Attribute(GraphQLLocalDate, { nullable: true, description: 'The last day; empty while it exists (停用日期).' })
  validTo!: string | null;

  @HasMany(() => UnitConnection, 'parentId', { description: 'The units directly below it (下级单位).' })
  children?: Page<Unit>;

  @HasMany(() => MembershipConnection, 'unitId', { description: 'Who is or was in it (成员关系).' })
  memberships?: Page<Membership>;
}

export const UnitConnection = connection(Unit);
