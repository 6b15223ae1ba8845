import { codesInOneForm, migration, sortKeySteps } from 'qinxue/plugin';

/** Codes in their one form, and what lists of names and titles are sorted and searched by. */
export const courses0010 = migration('0010-sort-keys', [
  codesInOneForm('courses_course', 'code'),
  codesInOneForm('courses_class', 'code'),
  ...sortKeySteps('courses_course', { column: 'title', index: 'ix_courses_course_title_key' }),
  ...sortKeySteps('courses_class', { column: 'title', index: 'ix_courses_class_title_key' }),
  ...sortKeySteps('courses_class_trainer', {
    column: 'name',
    index: 'ix_courses_class_trainer_name_key',
    isPerson: true,
  }),
  ...sortKeySteps('courses_class_record', { column: 'title', index: 'ix_courses_class_record_title_key' }),
]);
