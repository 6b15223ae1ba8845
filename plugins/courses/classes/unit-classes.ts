import { HasMany, type Page, Resolver } from 'qinxue/plugin';
import { Unit } from '../../organisation/index.ts';
import { type TrainingClass, TrainingClassConnection } from './training-class.ts';

/** The courses plugin adds `trainingClasses` to the kernel's Unit. */
@Resolver(() => Unit)
export class UnitClasses {
  @HasMany(() => TrainingClassConnection, 'unitId', {
    description: 'The training classes that the unit organises (培训班).',
  })
  trainingClasses?: Page<TrainingClass>;
}
