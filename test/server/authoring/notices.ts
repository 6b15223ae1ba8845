import { Member, organisation, Unit } from 'qinxue/organisation';
import {
  Attribute,
  announced,
  assertMayIn,
  type Context,
  connection,
  DateTime,
  definePlugin,
  draftOf,
  Entity,
  enumType,
  event,
  field,
  fields,
  ID,
  InputType,
  Int,
  IsBoolean,
  LocalDate,
  lifecycle,
  lifecycleMutation,
  lockManaged,
  migration,
  mutationOf,
  ObjectType,
  operations,
  optional,
  pageQuery,
  permission,
  pluginRef,
  Reference,
  rowQuery,
  Stored,
  sql,
  type TransitionEvent,
  text,
} from 'qinxue/plugin';

class NoticeSettings {
  @IsBoolean()
  isOpen = true;
}
export const noticesPlugin = pluginRef('notices', NoticeSettings);

export const manageNotices = permission('notices.manage', text('Manage notices', '管理通知'), ['unit-admin']);
const viewNotices = permission('notices.view', text('View notices', '查看通知'), ['analyst']);

export const NoticeStatus = enumType('NoticeStatus', 'Where a notice stands (通知状态).', {
  DRAFT: 'Being written (草稿).',
  PUBLISHED: 'Told (已发布).',
  WITHDRAWN: 'Taken back (已撤回).',
});
export type NoticeStatus = keyof typeof NoticeStatus;

@Entity('notices_notice')
@ObjectType('Notice', { description: 'Something that a unit tells (通知).' })
export class Notice extends Stored {
  static readonly idPrefix = 'ntc';

  @Reference(() => Unit, { description: 'Who tells it (单位).' })
  unitId!: string;

  @Reference(() => Member, {
    nullable: true,
    field: 'writer',
    description: 'By whom (作者).',
  })
  authorId!: string | null;

  @Attribute(String, { length: 100, description: 'What it is called (标题).' })
  title!: string;

  @Attribute(String, { nullable: true, description: 'What it says (正文).' })
  body!: string | null;

  @Attribute([String], { description: 'What it is about (标签).' })
  tags!: string[];

  @Attribute(Int, { description: 'How often it was told (次数).' })
  times!: number;

  @Attribute(Boolean, { description: 'Whether it is urgent (紧急).' })
  urgent!: boolean;

  @Attribute(LocalDate, { nullable: true, description: 'Until when it holds (截止日期).' })
  until!: string | null;

  @Attribute(DateTime, { nullable: true, description: 'When it was told (发布时间).' })
  toldAt!: Date | null;

  @Attribute(NoticeStatus, { description: 'Where it stands (状态).' })
  status!: NoticeStatus;
}
export const NoticeConnection = connection(Notice);

@Entity('notices_version')
@ObjectType('NoticeVersion', { description: 'A version of a notice (通知版本).' })
export class NoticeVersion extends Stored {
  static readonly idPrefix = 'ntv';

  @Reference(() => Notice)
  noticeId!: string;

  @Attribute(NoticeStatus, { description: 'Where it stands (状态).' })
  status!: NoticeStatus;
}
export const NoticeVersionConnection = connection(NoticeVersion);

@InputType({ description: 'A new notice (新建通知).' })
export class NoticeCreateInput extends fields({
  unit: field(ID, 'Id of the unit (单位).'),
  title: field(String, 'What it is called (标题).'),
  tags: optional([String], 'What it is about (标签).'),
}) {}

@InputType({ description: 'Another title (修改通知).' })
export class NoticeUpdateInput extends fields({
  notice: field(ID, 'The notice (通知).'),
  version: field(Int, 'The version that was read (版本).'),
  title: optional(String, 'What it is called (标题).'),
}) {}

@InputType({ description: 'A notice that a command is about (通知).' })
export class NoticeInput extends fields({
  notice: field(ID, 'The notice (通知).'),
  title: optional(String, 'Another title with which it goes (标题).'),
}) {}

export const noticeMoved = event<TransitionEvent>('notices.moved', text('A notice moved on', '通知状态变更'));

export const noticeLifecycle = lifecycle(Notice, {
  noun: text('notice', '通知'),
  event: noticeMoved,
  transitions: {
    publish: { from: ['DRAFT'], to: 'PUBLISHED' },
    withdraw: { from: ['PUBLISHED'], to: 'WITHDRAWN' },
  },
});

async function createNotice(context: Context, input: NoticeCreateInput): Promise<Notice> {
  assertMayIn(context, manageNotices, input.unit);
  const { unit: unitId, title, tags } = input;
  const values = { unitId, title, tags: tags ?? [], authorId: null, body: null, until: null, toldAt: null };
  return context.insert(Notice, { ...values, times: 0, urgent: false, status: 'DRAFT' });
}

async function updateNotice(context: Context, { notice, version, title }: NoticeUpdateInput): Promise<Notice> {
  const row = await lockManaged(context, Notice, notice, manageNotices, version);
  return context.update(row, { title: title ?? row.title });
}

/** Takes it and changes nothing: the rights to write rows have no say. */
const takeNotice = (context: Context, { notice }: NoticeInput) => lockManaged(context, Notice, notice, manageNotices);

const managed = mutationOf(Notice, manageNotices);
const step = lifecycleMutation(noticeLifecycle, { allow: manageNotices, input: NoticeInput, row: 'notice' });
const retitle = lifecycleMutation(noticeLifecycle, {
  allow: manageNotices,
  input: NoticeInput,
  run: async (context, { notice, title }, command) => {
    const row = await lockManaged(context, Notice, notice, manageNotices);
    return noticeLifecycle.step(context, row, command, { title: title ?? row.title });
  },
});

const NoticeResolver = operations({
  notices: pageQuery(NoticeConnection, { description: 'The notices that you can see (通知列表).' }),
  notice: rowQuery(Notice, { description: 'A notice by its id (通知).' }),
  noticeVersions: pageQuery(NoticeVersionConnection, { description: 'The versions that you can see (版本列表).' }),
  noticeCreate: managed(NoticeCreateInput, createNotice, { description: 'Begins a notice (新建通知).' }),
  noticeUpdate: managed(NoticeUpdateInput, updateNotice, { description: 'Changes a notice (修改通知).' }),
  noticeTake: managed(NoticeInput, takeNotice, { description: 'Takes a notice (锁定通知).' }),
  noticePublish: step('publish', { description: 'Tells a notice (发布通知).' }),
  noticeWithdraw: retitle('withdraw', { description: 'Takes a notice back (撤回通知).' }),
});

const stored =
  'id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL, version int NOT NULL';

export const notices = definePlugin({
  id: 'notices',
  title: text('Notices', '通知'),
  requires: [organisation],
  entities: [Notice, NoticeVersion],
  access: [
    announced(Notice, {
      manage: manageNotices,
      view: viewNotices,
      also: (viewer, row) => sql`${row('authorId')} = ${viewer.memberId ?? ''}`,
    }),
    draftOf(NoticeVersion, 'noticeId', Notice, manageNotices),
  ],
  resolvers: [NoticeResolver],
  permissions: [manageNotices, viewNotices],
  events: [noticeMoved],
  lifecycles: [noticeLifecycle],
  settings: NoticeSettings,
  migrations: [
    migration('0001-notices', [
      `CREATE TABLE notices_notice (${stored}, unitId varchar(32) NOT NULL, authorId varchar(32), title varchar(100) NOT NULL,
        body text, tags json NOT NULL, times int NOT NULL, urgent boolean NOT NULL, until date, toldAt datetime(3),
        status varchar(16) NOT NULL, CONSTRAINT pk_notices_notice PRIMARY KEY (id),
        CONSTRAINT fk_notices_notice_unit FOREIGN KEY (unitId) REFERENCES organisation_unit (id),
        CONSTRAINT fk_notices_writer FOREIGN KEY (authorId) REFERENCES organisation_member (id))`,
      `CREATE TABLE notices_version (${stored}, noticeId varchar(32) NOT NULL, status varchar(16) NOT NULL,
        CONSTRAINT pk_notices_version PRIMARY KEY (id),
        CONSTRAINT fk_notices_version_notice FOREIGN KEY (noticeId) REFERENCES notices_notice (id))`,
    ]),
  ],
});
