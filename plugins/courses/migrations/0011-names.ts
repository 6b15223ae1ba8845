import { migration, namesInOneForm } from 'qinxue/plugin';

/** Names in their one form: a filter that is brought into it must find those of before, too. */
export const courses0011 = migration('0011-names', [namesInOneForm('courses_class_trainer', 'name')]);
