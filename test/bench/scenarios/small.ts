import { courseId } from '../seed/courses.ts';
import { graphql, limit, type MakeScenario } from './scenario.ts';

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
    limit: (n) => {
      const id = idFrom(n);
      return { next: () => limit({ ask: 'small', id: id() }) };
    },
  };
};
