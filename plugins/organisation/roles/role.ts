import { Code, Column, connection, Entity, Field, Index, ObjectType, SortKey, Stored } from 'qinxue/plugin';

@Entity('organisation_role')
@Index('ux_organisation_role_code', ['code'], { unique: true })
@ObjectType('Role', { description: 'A set of permissions that is granted together (角色).' })
export class Role extends Stored {
  static readonly idPrefix = 'rol';

  @Code()
  @Field(() => String, { description: 'Unique, like `unit-admin` (角色编码).' })
  @Column('varchar', { length: 64 })
  code!: string;

  @SortKey({ index: 'ix_organisation_role_title_key' })
  @Field(() => String, { description: 'Its name (名称).' })
  @Column('varchar', { length: 100 })
  title!: string;

  @Field(() => Boolean, {
    description: 'Comes with the product; its permissions are those that plugins give it (内置).',
  })
  @Column('boolean')
  builtIn!: boolean;

  /** Of a role of the organisation's own; a built-in role has what the installed plugins declare. */
  @Column('text')
  permissions!: string;
}

export const RoleConnection = connection(Role);
