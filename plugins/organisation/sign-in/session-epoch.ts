import { Column, Entity, Index, Reference, Stored, text } from 'qinxue/plugin';
import { Member } from '../members/member.ts';

/**
 * How often a member's sessions have been ended together. A session of ours carries the epoch in which it began, a
 * token of an identity provider the moment at which it was issued: what is older than the row is over. Never exposed.
 */
@Entity('organisation_session_epoch')
export class SessionEpoch extends Stored {
  static readonly idPrefix = 'sep';
  static readonly noun = text('end of sessions', '会话失效记录');

  @Index('ux_organisation_session_epoch_member', { unique: true })
  @Reference(() => Member)
  memberId!: string;

  @Column('int')
  epoch!: number;

  @Column('datetime', { precision: 3 })
  endedAt!: Date;

  /** The one session that went on: of whoever changed their own password in it. */
  @Column('varchar', { length: 32, nullable: true })
  keptSession!: string | null;
}
