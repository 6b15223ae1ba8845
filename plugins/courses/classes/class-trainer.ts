import {
  Attribute,
  connection,
  Entity,
  Index,
  ObjectType,
  PersonName,
  Reference,
  SortKey,
  Stored,
} from 'qinxue/plugin';
import { Member } from '../../organisation/index.ts';
import { TrainingClass } from './training-class.ts';

@Entity('courses_class_trainer')
@ObjectType('ClassTrainer', { description: 'Who teaches in a training class, from the house or not (授课教师).' })
export class ClassTrainer extends Stored {
  static readonly idPrefix = 'ctr';

  @Index('ix_courses_class_trainer_class')
  @Reference(() => TrainingClass, { field: 'trainingClass', description: 'In which class (培训班).' })
  classId!: string;

  @Index('ix_courses_class_trainer_member')
  @Reference(() => Member, { nullable: true, description: 'The person, where they are of the house (内部教师).' })
  memberId!: string | null;

  @PersonName()
  @SortKey({ index: 'ix_courses_class_trainer_name_key', isPerson: true })
  @Attribute(String, { length: 100, description: 'The name (姓名).' })
  name!: string;
}

export const ClassTrainerConnection = connection(ClassTrainer);
