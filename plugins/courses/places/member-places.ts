import { HasMany, type Page, Resolver } from 'qinxue/plugin';
import { Member } from '../../organisation/index.ts';
import { type ClassPlace, ClassPlaceConnection } from './class-place.ts';

/** The courses plugin adds `classPlaces` to the kernel's Member. */
@Resolver(() => Member)
export class MemberPlaces {
  @HasMany(() => ClassPlaceConnection, 'memberId', {
    description: 'The training classes that the person asked for, takes or took part in (参加的培训班).',
  })
  classPlaces?: Page<ClassPlace>;
}
