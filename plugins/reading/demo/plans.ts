import type { Context } from 'qinxue/plugin';
import { daysAfter } from '../days.ts';
import { ReadingGoal } from '../goals/goal.ts';
import { SelfStudyMilestone } from '../plans/milestone.ts';
import { SelfStudyPlan } from '../plans/plan.ts';
import type { SelfStudyPlanStatus } from '../plans/plan-status.ts';
import type { DemoPerson } from './people.ts';
import { aims, milestones } from './words.ts';

const statuses: readonly SelfStudyPlanStatus[] = [
  'ACTIVE',
  'COMPLETED',
  'ACTIVE',
  'IN_REVIEW',
  'ACTIVE',
  'DRAFT',
  'ABANDONED',
];

/** Every other person has a plan; the first helps the others. */
export async function demoPlans(context: Context, people: readonly DemoPerson[]): Promise<void> {
  const today = context.today();
  const [mentor, ...learners] = people.filter((_, place) => place % 2 === 0);
  if (!mentor || !learners.length) return;
  const plans = await context.insertAll(
    SelfStudyPlan,
    learners.map((person, place) => {
      const status = statuses[place % statuses.length] as SelfStudyPlanStatus;
      const isOver = status === 'COMPLETED' || status === 'ABANDONED';
      return {
        ...person,
        mentorId: mentor.memberId,
        aim: aims[place % aims.length] as string,
        resources: ['职工书屋', '国家职业技能标准'],
        status,
        approvedOn: status === 'ACTIVE' || isOver ? daysAfter(today, -60) : null,
        endedOn: isOver ? daysAfter(today, -3) : null,
      };
    }),
  );
  await context.insertAll(
    SelfStudyMilestone,
    plans.flatMap(({ id, status }) =>
      milestones.map((milestone, at) => {
        const isProven = status === 'COMPLETED' || (status === 'ACTIVE' && at === 0);
        return {
          ...milestone,
          planId: id,
          position: at + 1,
          dueOn: daysAfter(today, -40 + 45 * at),
          provenOn: isProven ? daysAfter(today, -30 + 5 * at) : null,
          result: isProven ? `已按要求提交:${milestone.proof}` : null,
        };
      }),
    ),
  );
}

/** What the unit and the first readers want to have read this year. */
export async function demoGoals(context: Context, unitId: string, people: readonly DemoPerson[]): Promise<void> {
  const common = {
    year: Number(context.today().slice(0, 4)),
    evidenceLevel: 1,
    countRereads: false,
    metric: 'BOOKS' as const,
  };
  await context.insertAll(ReadingGoal, [
    { ...common, owner: 'UNIT', ownerId: unitId, memberId: null, unitId, target: 12 },
    ...people.slice(0, 12).map((person, place) => ({
      ...common,
      ...person,
      owner: 'MEMBER' as const,
      ownerId: person.memberId,
      target: 4 + (place % 5),
    })),
  ]);
}
