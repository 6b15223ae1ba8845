import { Code, Column, Entity, Index, Reference, Stored, text } from 'qinxue/plugin';
import { Member } from '../members/member.ts';

/** A local sign-in; without one a member signs in through the organisation's identity provider. Never exposed. */
@Entity('organisation_account')
@Index('ux_organisation_account_login', ['login'], { unique: true })
@Index('ux_organisation_account_member', ['memberId'], { unique: true })
export class Account extends Stored {
  static readonly idPrefix = 'acc';
  static readonly noun = text('account', '账号');
  static readonly conflictFields = {
    login: { login: text('sign-in name', '登录名') },
    memberId: { member: text('member', '职工') },
  };

  @Reference(() => Member)
  memberId!: string;

  @Code()
  @Column('varchar', { length: 64 })
  login!: string;

  /** argon2id, in its own encoded form. */
  @Column('varchar', { length: 255 })
  passwordHash!: string;
}
