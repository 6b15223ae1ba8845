import { migration } from '../data/migration.ts';
import { GENESIS } from '../request/audit/chain.ts';

/** The kernel's own tables: no entity, never exposed. */
export const kernelMigrations = {
  id: 'kernel',
  migrations: [
    migration('0001-kernel', [
      // `directory`: moves with units, grants and plugin settings. `audit`: the head of the log, `text` its hash.
      `CREATE TABLE kernel_version (
        id varchar(32) NOT NULL, version bigint NOT NULL, text varchar(64) NULL,
        CONSTRAINT pk_kernel_version PRIMARY KEY (id))`,
      `INSERT INTO kernel_version (id, version, text) VALUES ('directory', 1, NULL), ('audit', 0, '${GENESIS}')`,
      `CREATE TABLE kernel_secret (
        id varchar(32) NOT NULL, secret varchar(128) NOT NULL, createdAt datetime(3) NOT NULL,
        CONSTRAINT pk_kernel_secret PRIMARY KEY (id))`,
      `CREATE TABLE kernel_answer (
        principal varchar(32) NOT NULL, idempotencyKey varchar(255) NOT NULL, bodyHash varchar(64) NOT NULL,
        answer mediumtext NOT NULL, createdAt datetime(3) NOT NULL,
        CONSTRAINT pk_kernel_answer PRIMARY KEY (principal, idempotencyKey))`,
      'CREATE INDEX ix_kernel_answer_created ON kernel_answer (createdAt)',
      `CREATE TABLE kernel_event (
        id varchar(32) NOT NULL, event varchar(100) NOT NULL, unitId varchar(32) NULL, actorId varchar(32) NULL,
        fact text NOT NULL, createdAt datetime(3) NOT NULL,
        CONSTRAINT pk_kernel_event PRIMARY KEY (id))`,
      `CREATE TABLE kernel_delivery (
        eventId varchar(32) NOT NULL, plugin varchar(64) NOT NULL, status varchar(16) NOT NULL,
        attempts int NOT NULL, dueAt datetime(3) NOT NULL, error text NULL, createdAt datetime(3) NOT NULL,
        CONSTRAINT pk_kernel_delivery PRIMARY KEY (eventId, plugin))`,
      'CREATE INDEX ix_kernel_delivery_due ON kernel_delivery (status, dueAt)',
    ]),
    // Who keeps or takes away files of attachments holds this row meanwhile.
    migration('0002-files', [`INSERT INTO kernel_version (id, version, text) VALUES ('files', 0, NULL)`]),
    // Which plugins' parts of the demonstration are filled.
    migration('0003-demo', [
      `CREATE TABLE kernel_demo (
        plugin varchar(64) NOT NULL, filledAt datetime(3) NOT NULL, CONSTRAINT pk_kernel_demo PRIMARY KEY (plugin))`,
    ]),
    migration('0004-sign-in-attempts', [
      // What each process has counted; ids are digests of accounts and addresses.
      `CREATE TABLE kernel_attempt (
        id varchar(64) NOT NULL, process varchar(32) NOT NULL, points int NOT NULL, endsAt datetime(3) NOT NULL,
        CONSTRAINT pk_kernel_attempt PRIMARY KEY (id, process))`,
      'CREATE INDEX ix_kernel_attempt_ends ON kernel_attempt (endsAt)',
      `CREATE TABLE kernel_known_sign_in (
        id varchar(64) NOT NULL, seenAt datetime(3) NOT NULL,
        CONSTRAINT pk_kernel_known_sign_in PRIMARY KEY (id))`,
      'CREATE INDEX ix_kernel_known_sign_in_seen ON kernel_known_sign_in (seenAt)',
    ]),
    migration('0005-payload', ['ALTER TABLE kernel_event RENAME COLUMN fact TO payload']),
  ],
} as const;
