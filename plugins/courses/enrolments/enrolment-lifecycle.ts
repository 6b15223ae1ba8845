import { badInput, type Context, lifecycle, text } from 'qinxue/plugin';
import { enrolmentMoved } from '../events.ts';
import { Enrolment } from './enrolment.ts';

export const enrolmentLifecycle = lifecycle(Enrolment, {
  noun: text('enrolment', '选课记录'),
  event: enrolmentMoved,
  transitions: {
    learn: { from: ['ENROLLED', 'IN_PROGRESS'], to: 'IN_PROGRESS', bySystem: true },
    complete: { from: ['IN_PROGRESS'], to: 'COMPLETED', bySystem: true },
    withdraw: { from: ['ENROLLED', 'IN_PROGRESS'], to: 'WITHDRAWN' },
    reopen: { from: ['COMPLETED', 'WITHDRAWN', 'EXPIRED', 'REVOKED'], to: 'IN_PROGRESS' },
    revoke: { from: ['COMPLETED'], to: 'REVOKED', bySystem: true },
    expire: { from: ['ENROLLED', 'IN_PROGRESS'], to: 'EXPIRED', guard: isOver },
  },
});

function isOver(context: Context, { dueOn }: Enrolment): void {
  if (!dueOn || dueOn >= context.today())
    throw badInput(
      'input.enrolment',
      dueOn
        ? text(`cannot expire yet: it is due on ${dueOn}.`, `尚不能过期：截止日期为 ${dueOn}。`)
        : text(
            'cannot expire: it has no last day. Withdraw it with `enrolmentWithdraw`.',
            '不能过期：没有截止日期。可用 `enrolmentWithdraw` 退出。',
          ),
    );
}
