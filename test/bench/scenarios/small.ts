import { courseId } from '../seed/courses.ts';
import type { Size } from '../seed/size.ts';
import { graphql, limit, type Scenario } from './scenario.ts';

const query = 'query Small($id: ID!) { course(id: $id) { id code title hours status } }';

/** Another course each time. */
function* ids(n: number, { courses }: Size): Generator<string, never> {
  for (let at = n * 17; ; at++) yield courseId(at % courses);
}

/** One row by its id, a few columns of it, as the analyst. */
export const small: Scenario = {
  name: 'small',
  reads: true,
  product: (n, size, { analyst }) => {
    const wanted = ids(n, size);
    return { next: () => graphql(analyst, query, { id: wanted.next().value }) };
  },
  limit: (n, size) => {
    const wanted = ids(n, size);
    return { next: () => limit({ ask: 'small', id: wanted.next().value }) };
  },
};
