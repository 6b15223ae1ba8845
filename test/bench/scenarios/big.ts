import { always, baseline, graphql, type MakeScenario } from './scenario.ts';

const COURSES = 50;
const ENROLMENTS = 20;

const query = `query Big {
  courses(first: ${COURSES}) {
    nodes {
      id code title mandatory hours status
      unit { id code name }
      enrolments(first: ${ENROLMENTS}) {
        nodes { id status progress enrolledOn completedAt member { id employeeNo name } }
      }
    }
  }
}`;

/** 50 courses with their units, 20 enrolments each, and their members: a thousand leaves of objects, as the analyst. */
export const big: MakeScenario = (_size, { analyst }) => ({
  product: () => always(graphql(analyst, query)),
  baseline: () => always(baseline({ ask: 'big', courses: COURSES, enrolments: ENROLMENTS })),
});
