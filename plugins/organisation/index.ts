import { definePlugin, text } from 'qinxue/plugin';
import { FileProblemResolver } from '../../server/api/platform.ts';
import { access } from './access.ts';
import { Attachment } from './attachments/attachment.ts';
import { AttachmentResolver, ViewerAttachments } from './attachments/attachment-resolver.ts';
import { AudienceResolver } from './audiences/audience-resolver.ts';
import { AuditEntry } from './audit/audit-entry.ts';
import { AuditEntryResolver } from './audit/audit-entry-resolver.ts';
import { AuditResolver } from './audit/audit-resolver.ts';
import { Body } from './bodies/body.ts';
import { BodyResolver } from './bodies/body-resolver.ts';
import { heldSeats } from './bodies/held-seats.ts';
import { Seat } from './bodies/seat.ts';
import { SeatResolver } from './bodies/seat-resolver.ts';
import { demo } from './demo/demo.ts';
import { ErrorInfoResolver } from './error-info-resolver.ts';
import { events } from './events.ts';
import { examples } from './examples.ts';
import { Member } from './members/member.ts';
import { MemberCommandResolver } from './members/member-command-resolver.ts';
import { MemberResolver } from './members/member-resolver.ts';
import { MemberRoles } from './members/member-roles.ts';
import { Membership } from './members/membership.ts';
import { MembershipCommandResolver } from './members/membership-command-resolver.ts';
import { MetricResolver } from './metrics/metric-resolver.ts';
import { organisation0001 } from './migrations/0001-organisation.ts';
import { organisation0002 } from './migrations/0002-bodies.ts';
import { organisation0003 } from './migrations/0003-api-tokens.ts';
import { organisation0004 } from './migrations/0004-attachments.ts';
import { organisation0005 } from './migrations/0005-dated-tree.ts';
import { organisation0006 } from './migrations/0006-sort-keys.ts';
import { organisation0007 } from './migrations/0007-sessions.ts';
import { organisation0008 } from './migrations/0008-names.ts';
import { organisation0009 } from './migrations/0009-kernel-tables.ts';
import { permissions } from './permissions.ts';
import { platform } from './platform.ts';
import { PluginSetting } from './plugins/plugin-setting.ts';
import { UnitPluginResolver } from './plugins/unit-plugin-resolver.ts';
import { UnitPlugins } from './plugins/unit-plugins.ts';
import { Role } from './roles/role.ts';
import { RoleGrant } from './roles/role-grant.ts';
import { RoleGrantResolver } from './roles/role-grant-resolver.ts';
import { RoleResolver } from './roles/role-resolver.ts';
import { RosterResolver } from './roster/roster-resolver.ts';
import { Account } from './sign-in/account.ts';
import { AccountResolver } from './sign-in/account-resolver.ts';
import { ApiToken } from './sign-in/api-token.ts';
import { ApiTokenResolver } from './sign-in/api-token-resolver.ts';
import { EndedSession } from './sign-in/ended-session.ts';
import { SessionEpoch } from './sign-in/session-epoch.ts';
import { SessionResolver } from './sign-in/session-resolver.ts';
import { Unit } from './units/unit.ts';
import { UnitCommandResolver } from './units/unit-command-resolver.ts';
import { UnitPeople } from './units/unit-people.ts';
import { UnitResolver } from './units/unit-resolver.ts';
import { ViewerResolver } from './viewer-resolver.ts';

export { metricDigits, toldParts } from '../../server/api/platform.ts';
export { attach, attachAll, type Belonging, detach, detachAll } from './attachments/attach.ts';
export { Attachment, AttachmentConnection } from './attachments/attachment.ts';
export { type Audience, type AudienceProfile, matchesAudience } from './audiences/audience.ts';
export { AudienceInput } from './audiences/audience-input.ts';
export { type AudienceOptions, audienceMembers } from './audiences/audience-members.ts';
export { audienceOf } from './audiences/audience-of.ts';
export { audienceProfile } from './audiences/audience-profile.ts';
export { describeAudience } from './audiences/audience-words.ts';
export { Body, BodyConnection } from './bodies/body.ts';
export { Seat } from './bodies/seat.ts';
export {
  type MemberLeft,
  type MemberMoved,
  type MemberReturned,
  memberLeft,
  memberMoved,
  memberReturned,
  type UnitClosed,
  type UnitMoved,
  type UnitOpened,
  unitClosed,
  unitMoved,
  unitOpened,
} from './events.ts';
export { inputCode, inputIdentity, inputPersonName, inputText, optionalText } from './input-text.ts';
export { Member, MemberConnection } from './members/member.ts';
export { Membership } from './members/membership.ts';
export { countsOn, type PeopleOptions, type PeopleStatus, type Place, people } from './members/people.ts';
export { type Facts, factMeasures, measured } from './metrics/fact-measures.ts';
export { inDecimals } from './metrics/in-decimals.ts';
export { mayReadMetric } from './metrics/may-read-metric.ts';
export {
  installedMetric,
  type MeasuredMember,
  type MetricGap,
  type MetricReading,
  measureMembers,
  measureUnits,
} from './metrics/metric-reading.ts';
export { manageMembers, manageUnits, viewMembers } from './permissions.ts';
export { isOffByOwnChoice } from './plugins/own-choice.ts';
export { dividedByHeads, type Headcount, headcounts } from './tree/headcount.ts';
export { below, treeOn, treeToday, unitTree } from './tree/tree-sql.ts';
export { getUnit } from './units/find-unit.ts';
export { Unit, UnitConnection } from './units/unit.ts';

/** Units and people, who may do what, and which plugins each unit has on. Never off. */
export const organisation = definePlugin({
  id: 'organisation',
  title: text('Organisation', '组织机构'),
  entities: [
    Unit,
    Member,
    Membership,
    Role,
    RoleGrant,
    PluginSetting,
    Account,
    AuditEntry,
    ApiToken,
    SessionEpoch,
    EndedSession,
    Body,
    Seat,
    Attachment,
  ],
  access,
  migrations: [
    organisation0001,
    organisation0002,
    organisation0003,
    organisation0004,
    organisation0005,
    organisation0006,
    organisation0007,
    organisation0008,
    organisation0009,
  ],
  resolvers: [
    ViewerResolver,
    UnitResolver,
    UnitCommandResolver,
    UnitPlugins,
    UnitPeople,
    MemberResolver,
    MemberCommandResolver,
    MemberRoles,
    MembershipCommandResolver,
    RoleResolver,
    RoleGrantResolver,
    BodyResolver,
    SeatResolver,
    AccountResolver,
    SessionResolver,
    UnitPluginResolver,
    RosterResolver,
    FileProblemResolver,
    MetricResolver,
    ErrorInfoResolver,
    ApiTokenResolver,
    AudienceResolver,
    AuditResolver,
    AuditEntryResolver,
    AttachmentResolver,
    ViewerAttachments,
  ],
  permissions,
  events,
  examples,
  seats: heldSeats,
  platform,
  demo,
});
