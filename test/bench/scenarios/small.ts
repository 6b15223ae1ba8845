import { courseId } from '../seed/courses.ts';
import { baseline, graphql, type MakeScenario } from './scenario.ts';

const query = 'query Small($id: ID!) { course(id: $id) { id code title hours status } }';

/** One row by its id, a few columns of it, as the analyst; another row each time. */
export const small: MakeScenario = ({ courses }, { analyst }) => {
  const idFrom = (start: number) => {
    let at = start * 17;
    return () => courseId(at++ % courses);
  };
  return {
    product: (n) => {
      const id = idFrom(n);
      return { next: () => graphql(analyst, query, { variables: { id: id() } }) };
    },
    baseline: (n) => {
      const id = idFrom(n);
      return { next: () => baseline({ ask: 'small', id: id() }) };
    },
  };
};
