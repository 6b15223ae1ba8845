import { migration } from 'qinxue/plugin';

export const courses0003 = migration('0003-class-records', [
  `CREATE TABLE courses_class_record (
    id varchar(32) NOT NULL, createdAt datetime(3) NOT NULL, updatedAt datetime(3) NOT NULL, version int NOT NULL,
    classId varchar(32) NOT NULL, sessionId varchar(32) NULL, unitId varchar(32) NOT NULL, kind varchar(16) NOT NULL,
    title varchar(200) NOT NULL,
    CONSTRAINT pk_courses_class_record PRIMARY KEY (id),
    CONSTRAINT fk_courses_class_record_class FOREIGN KEY (classId) REFERENCES courses_class (id),
    CONSTRAINT fk_courses_class_record_session FOREIGN KEY (sessionId) REFERENCES courses_class_session (id),
    CONSTRAINT fk_courses_class_record_unit FOREIGN KEY (unitId) REFERENCES organisation_unit (id))`,
  'CREATE INDEX ix_courses_class_record_class ON courses_class_record (classId)',
  'CREATE INDEX ix_courses_class_record_session ON courses_class_record (sessionId)',
  'CREATE INDEX ix_courses_class_record_unit ON courses_class_record (unitId)',
]);
