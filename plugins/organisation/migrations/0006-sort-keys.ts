import { codesInOneForm, migration, sortKeySteps } from 'qinxue/plugin';

/** Codes in their one form, and what lists of names and titles are sorted and searched by. */
export const organisation0006 = migration('0006-sort-keys', [
  codesInOneForm('organisation_unit', 'code'),
  codesInOneForm('organisation_member', 'employeeNo'),
  codesInOneForm('organisation_account', 'login'),
  ...sortKeySteps('organisation_unit', { column: 'name', index: 'ix_organisation_unit_name_key' }),
  ...sortKeySteps('organisation_member', { column: 'name', index: 'ix_organisation_member_name_key', isPerson: true }),
  ...sortKeySteps('organisation_role', { column: 'title', index: 'ix_organisation_role_title_key' }),
  ...sortKeySteps('organisation_body', { column: 'name', index: 'ix_organisation_body_name_key' }),
  ...sortKeySteps('organisation_attachment', { column: 'name', index: 'ix_organisation_attachment_name_key' }),
]);
