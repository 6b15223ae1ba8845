import { codesInOneForm, migration, sortKeySteps } from 'qinxue/plugin';

/** Codes in their one form, and what lists of names and titles are sorted and searched by. */
export const competitions0010 = migration('0010-sort-keys', [
  codesInOneForm('competitions_competition', 'code'),
  ...sortKeySteps('competitions_competition', { column: 'name', index: 'ix_competitions_competition_name_key' }),
  ...sortKeySteps('competitions_event', { column: 'name', index: 'ix_competitions_event_name_key' }),
  ...sortKeySteps('competitions_entry', { column: 'name', index: 'ix_competitions_entry_name_key', isPerson: true }),
  ...sortKeySteps('competitions_event_result_line', {
    column: 'name',
    index: 'ix_competitions_event_result_line_name_key',
    isPerson: true,
  }),
  ...sortKeySteps('competitions_award', { column: 'name', index: 'ix_competitions_award_name_key', isPerson: true }),
  ...sortKeySteps('competitions_award', { column: 'title', index: 'ix_competitions_award_title_key' }),
]);
