import { migration, namesInOneForm } from 'qinxue/plugin';

/** Names in their one form: a filter that is brought into it must find those of before, too. */
export const organisation0008 = migration('0008-names', [namesInOneForm('organisation_member', 'name')]);
