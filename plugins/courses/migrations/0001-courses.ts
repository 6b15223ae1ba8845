import { migration } from 'qinxue/plugin';

const stored =
  'id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL, version int NOT NULL';

export const courses0001 = migration('0001-courses', [
  `CREATE TABLE courses_course (
    ${stored}, code varchar(64) NOT NULL, title varchar(200) NOT NULL, category varchar(64) NULL,
    unitId varchar(32) NOT NULL, mandatory boolean NOT NULL, hours int NOT NULL, status varchar(16) NOT NULL,
    currentVersionId varchar(32) NULL,
    CONSTRAINT pk_courses_course PRIMARY KEY (id),
    CONSTRAINT fk_courses_course_unit FOREIGN KEY (unitId) REFERENCES organisation_unit (id))`,
  'CREATE UNIQUE INDEX ux_courses_course_code ON courses_course (code)',
  'CREATE INDEX ix_courses_course_unit ON courses_course (unitId)',
  `CREATE TABLE courses_version (
    ${stored}, courseId varchar(32) NOT NULL, no int NOT NULL, status varchar(16) NOT NULL,
    completionRule json NOT NULL, publishedAt datetime(3) NULL,
    CONSTRAINT pk_courses_version PRIMARY KEY (id),
    CONSTRAINT fk_courses_version_course FOREIGN KEY (courseId) REFERENCES courses_course (id))`,
  'CREATE UNIQUE INDEX ux_courses_version_no ON courses_version (courseId, no)',
  `CREATE TABLE courses_module (
    ${stored}, versionId varchar(32) NOT NULL, position int NOT NULL, title varchar(200) NOT NULL,
    CONSTRAINT pk_courses_module PRIMARY KEY (id),
    CONSTRAINT fk_courses_module_version FOREIGN KEY (versionId) REFERENCES courses_version (id))`,
  'CREATE UNIQUE INDEX ux_courses_module_position ON courses_module (versionId, position)',
  `CREATE TABLE courses_item (
    ${stored}, versionId varchar(32) NOT NULL, moduleId varchar(32) NOT NULL, position int NOT NULL,
    code varchar(64) NOT NULL, kind varchar(16) NOT NULL, title varchar(200) NOT NULL, required boolean NOT NULL,
    durationSeconds int NULL, uri varchar(1000) NULL,
    CONSTRAINT pk_courses_item PRIMARY KEY (id),
    CONSTRAINT fk_courses_item_version FOREIGN KEY (versionId) REFERENCES courses_version (id),
    CONSTRAINT fk_courses_item_module FOREIGN KEY (moduleId) REFERENCES courses_module (id))`,
  'CREATE UNIQUE INDEX ux_courses_item_position ON courses_item (moduleId, position)',
  'CREATE UNIQUE INDEX ux_courses_item_code ON courses_item (versionId, code)',
  `CREATE TABLE courses_enrolment (
    ${stored}, memberId varchar(32) NOT NULL, courseId varchar(32) NOT NULL, versionId varchar(32) NOT NULL,
    unitId varchar(32) NOT NULL, attempt int NOT NULL, source varchar(16) NOT NULL, status varchar(16) NOT NULL,
    progress int NOT NULL, enrolledOn date NOT NULL, dueOn date NULL, confirmedAt datetime(3) NULL,
    completedAt datetime(3) NULL, endedOn date NULL,
    CONSTRAINT pk_courses_enrolment PRIMARY KEY (id),
    CONSTRAINT fk_courses_enrolment_member FOREIGN KEY (memberId) REFERENCES organisation_member (id),
    CONSTRAINT fk_courses_enrolment_course FOREIGN KEY (courseId) REFERENCES courses_course (id),
    CONSTRAINT fk_courses_enrolment_version FOREIGN KEY (versionId) REFERENCES courses_version (id),
    CONSTRAINT fk_courses_enrolment_unit FOREIGN KEY (unitId) REFERENCES organisation_unit (id))`,
  'CREATE UNIQUE INDEX ux_courses_enrolment_attempt ON courses_enrolment (memberId, courseId, attempt)',
  'CREATE INDEX ix_courses_enrolment_course ON courses_enrolment (courseId)',
  'CREATE INDEX ix_courses_enrolment_version ON courses_enrolment (versionId)',
  'CREATE INDEX ix_courses_enrolment_unit ON courses_enrolment (unitId, enrolledOn)',
  `CREATE TABLE courses_item_progress (
    ${stored}, enrolmentId varchar(32) NOT NULL, itemId varchar(32) NOT NULL, state varchar(16) NOT NULL,
    watchedSeconds int NOT NULL, lastBeatAt datetime(3) NULL,
    CONSTRAINT pk_courses_item_progress PRIMARY KEY (id),
    CONSTRAINT fk_courses_item_progress_enrolment FOREIGN KEY (enrolmentId) REFERENCES courses_enrolment (id),
    CONSTRAINT fk_courses_item_progress_item FOREIGN KEY (itemId) REFERENCES courses_item (id))`,
  'CREATE UNIQUE INDEX ux_courses_item_progress ON courses_item_progress (enrolmentId, itemId)',
  'CREATE INDEX ix_courses_item_progress_item ON courses_item_progress (itemId)',
]);
