import { badInput, type Context, type Text, text } from 'qinxue/plugin';
import { Membership } from './membership.ts';
import type { Placed, Refused, RefusedPlace } from './membership-plan.ts';

/** All memberships of a person, whoever asks: a rule about them must not depend on what the viewer sees. */
export const membershipHistory = (context: Context, memberId: string): Promise<Membership[]> =>
  context.asSystem().list(Membership, { memberId });

const rules: Readonly<Record<RefusedPlace, Text>> = {
  SAME_UNIT: text('is the primary unit already.', '已是主岗所在单位。'),
  PRIMARY_TAKEN: text(
    'cannot be PRIMARY: there is a primary unit on some of these days. Use `memberTransfer`.',
    '不能为 PRIMARY：这些日期中已有主岗，请使用 `memberTransfer`。',
  ),
  TWICE_IN_UNIT: text(
    'has this member on some of these days already; end that membership first, with `membershipEnd`.',
    '在这些日期中已有该职工的任职，请先用 `membershipEnd` 结束。',
  ),
};

const argumentOf: Readonly<Record<Refused, string>> = {
  NOT_LATER: 'input.from',
  SAME_UNIT: 'input.placement.unit',
  PRIMARY_TAKEN: 'input.kind',
  TWICE_IN_UNIT: 'input.placement.unit',
};

export const membershipError = (why: RefusedPlace) => badInput(argumentOf[why], rules[why]);

/** A transfer before the last one: that one can be put right, or a later day be given. */
export function transferError(why: Refused, history: readonly Placed[]) {
  if (why !== 'NOT_LATER') return membershipError(why);
  const [last] = history
    .filter(({ kind }) => kind === 'PRIMARY')
    .map(({ validFrom }) => validFrom)
    .sort()
    .reverse();
  return badInput(argumentOf[why], {
    en: `is before ${last}, the first day of the last primary membership. Give that day to put it right, or a later one.`,
    zh: `早于最近一次主岗的开始日期 ${last}，请填写该日（予以更正）或更晚的日期。`,
  });
}
