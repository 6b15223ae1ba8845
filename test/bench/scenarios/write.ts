import { randomUUID } from 'node:crypto';
import { enrolmentAt } from '../seed/courses.ts';
import type { Size } from '../seed/size.ts';
import { baseline, graphql, type MakeScenario } from './scenario.ts';

const mutation = `mutation Write($input: EnrolmentInput!) {
  enrolmentWithdraw(input: $input) { id version status endedOn }
}`;

/** Those that can be withdrawn and that BIG does not show. */
function* openEnrolments(size: Size): Generator<string, never> {
  for (let n = 0; n < size.courses * size.enrolmentsPerCourse; n++) {
    const { id, course, isDone } = enrolmentAt(n, size);
    if (course >= size.courses / 2 && !isDone) yield id;
  }
  throw new Error('No enrolment is left to withdraw: ask for fewer rounds or seconds.');
}

/**
 * The administrator withdraws an enrolment, under a key: rights checked, the row locked and changed where its version
 * is as read, audit entry, event and kept answer in one transaction. The baseline updates a row in a transaction.
 */
export const write: MakeScenario = (size, { administrator }) => {
  const open = openEnrolments(size);
  return {
    product: () => ({
      next: () => {
        const variables = { input: { enrolment: open.next().value } };
        return graphql(administrator, mutation, { variables, headers: { 'idempotency-key': randomUUID() } });
      },
    }),
    baseline: () => {
      // Its own row again and again: nothing keeps it from doing so.
      const id = open.next().value;
      let version = 1;
      return {
        next: () => baseline({ ask: 'withdraw', id, version }),
        hear: (answer) => {
          version = JSON.parse(answer.toString()).data.version;
        },
      };
    },
  };
};
