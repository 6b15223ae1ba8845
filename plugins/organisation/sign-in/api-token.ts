import {
  Attribute,
  Column,
  connection,
  Entity,
  DateTime as GraphQLDateTime,
  Index,
  ObjectType,
  Reference,
  Stored,
} from 'qinxue/plugin';
import { Member } from '../members/member.ts';

@Entity('organisation_api_token')
@ObjectType('ApiToken', {
  description: 'Lets a program act for a member, within some of the permissions of that member (访问令牌).',
})
export class ApiToken extends Stored {
  static readonly idPrefix = 'apt';

  @Index('ix_organisation_api_token_member')
  @Reference(() => Member)
  memberId!: string;

  @Attribute(String, { length: 100, description: 'What it is for (用途).' })
  title!: string;

  @Attribute([String], {
    description: 'What it may do where the member may do it too; reading what the member sees needs none (权限).',
  })
  permissions!: string[];

  @Attribute(GraphQLDateTime, { description: 'Until then (到期时间).' })
  expiresAt!: Date;

  @Attribute(GraphQLDateTime, { nullable: true, description: 'When it was last used, to the hour (最近使用时间).' })
  lastUsedAt!: Date | null;

  @Attribute(GraphQLDateTime, { nullable: true, description: 'When it was revoked (吊销时间).' })
  revokedAt!: Date | null;

  /** SHA-256 of the secret; the secret itself is shown once and kept nowhere. */
  @Column('varchar', { length: 64 })
  secretHash!: string;
}

export const ApiTokenConnection = connection(ApiToken);
