import { migration } from 'qinxue/plugin';

const stored =
  'id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL, version int NOT NULL';

export const courses0001 = migration('0001-courses', [
  `CREATE TABLE courses_course (
    ${stored}, code varchar(64) NOT NULL, title varchar(200) NOT NULL, unitId varchar(32) NOT NULL,
    mandatory boolean NOT NULL, hours int NOT NULL, status varchar(16) NOT NULL,
    CONSTRAINT pk_courses_course PRIMARY KEY (id),
    CONSTRAINT fk_courses_course_unit FOREIGN KEY (unitId) REFERENCES organisation_unit (id))`,
  'CREATE UNIQUE INDEX ux_courses_course_code ON courses_course (code)',
  'CREATE INDEX ix_courses_course_unit ON courses_course (unitId)',
]);
