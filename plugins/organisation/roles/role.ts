import { Attribute, Code, Column, connection, Entity, Index, ObjectType, SortKey, Stored } from 'qinxue/plugin';

@Entity('organisation_role')
@Index('ux_organisation_role_code', ['code'], { unique: true })
@ObjectType('Role', { description: 'A set of permissions that is granted together (角色).' })
export class Role extends Stored {
  static readonly idPrefix = 'rol';

  @Code()
  @Attribute(String, { length: 64, description: 'Unique, like `unit-admin` (角色编码).' })
  code!: string;

  @SortKey({ index: 'ix_organisation_role_title_key' })
  @Attribute(String, { length: 100, description: 'Its name (名称).' })
  title!: string;

  @Attribute(Boolean, { description: 'Comes with the product; its permissions are those that plugins give it (内置).' })
  builtIn!: boolean;

  /** Of a role of the organisation's own; a built-in role has what the installed plugins declare. */
  @Column('text')
  permissions!: string;
}

export const RoleConnection = connection(Role);
