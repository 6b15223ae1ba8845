import { Column, Entity, Index, Reference, Stored, text } from 'qinxue/plugin';
import { Member } from '../members/member.ts';

/** A session that was signed out; its id is the session's. Kept until its token would have ended. Never exposed. */
@Entity('organisation_ended_session')
export class EndedSession extends Stored {
  static readonly idPrefix = 'ses';
  static readonly noun = text('ended session', '已结束的会话');

  @Index('ix_organisation_ended_session_member')
  @Reference(() => Member)
  memberId!: string;

  @Index('ix_organisation_ended_session_expires')
  @Column('datetime', { precision: 3 })
  expiresAt!: Date;
}
