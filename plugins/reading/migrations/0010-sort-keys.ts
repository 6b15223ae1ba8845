import { migration, sortKeySteps } from 'qinxue/plugin';

/** What lists of names and titles are sorted and searched by. */
export const reading0010 = migration('0010-sort-keys', [
  ...sortKeySteps('reading_work', { column: 'title', index: 'ix_reading_work_title_key' }),
  ...sortKeySteps('reading_work', { column: 'byline', index: 'ix_reading_work_byline_key', isPerson: true }),
  ...sortKeySteps('reading_activity', { column: 'title', index: 'ix_reading_activity_title_key' }),
  ...sortKeySteps('reading_note', { column: 'title', index: 'ix_reading_note_title_key' }),
  ...sortKeySteps('reading_milestone', { column: 'title', index: 'ix_reading_milestone_title_key' }),
]);
