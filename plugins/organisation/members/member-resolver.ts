import { operations, pageQuery, rowQuery } from 'qinxue/plugin';
import { Member, MemberConnection } from './member.ts';

export const MemberResolver = operations({
  members: pageQuery(MemberConnection, { description: 'The members that you can see (职工列表).' }),
  member: rowQuery(Member, { description: 'A member by id (职工).' }),
});
