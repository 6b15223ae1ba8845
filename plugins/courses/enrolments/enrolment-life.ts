import { badInput, lifecycle, type Scope, text } from 'qinxue/plugin';
import { enrolmentMoved } from '../events.ts';
import { Enrolment } from './enrolment.ts';

export const enrolmentLife = lifecycle(Enrolment, {
  what: text('enrolment', '选课记录'),
  moved: enrolmentMoved,
  steps: {
    learn: { from: ['ENROLLED', 'IN_PROGRESS'], to: 'IN_PROGRESS' },
    complete: { from: ['IN_PROGRESS'], to: 'COMPLETED' },
    withdraw: { from: ['ENROLLED', 'IN_PROGRESS'], to: 'WITHDRAWN' },
    reopen: { from: ['COMPLETED', 'WITHDRAWN', 'EXPIRED', 'REVOKED'], to: 'IN_PROGRESS' },
    revoke: { from: ['COMPLETED'], to: 'REVOKED' },
    expire: { from: ['ENROLLED', 'IN_PROGRESS'], to: 'EXPIRED', guard: isOver },
  },
});

function isOver(scope: Scope, { dueOn }: Enrolment): void {
  if (!dueOn || dueOn >= scope.today())
    throw badInput('input.enrolment', `cannot expire yet: ${dueOn ? `it is due on ${dueOn}` : 'it has no last day'}.`);
}
