import { startUnit, walkRemedies } from '../../kit/index.ts';
import { peopleRemedies, today } from './remedies/people.ts';
import { placeRemedies } from './remedies/places.ts';

describe('What a message of the organisation tells to do can be done:', () =>
  walkRemedies({
    plugins: [],
    folder: 'plugins/organisation',
    start: () => startUnit({ plugins: [], now: () => new Date(`${today}T04:00:00Z`) }),
    exempt: {
      'An API token is no session':
        'a token gets no further than `An API token cannot do this`; said in case it ever does',
      'This token is not valid here': 'it is told to nobody who could ask: the tests of sessions sign in again',
    },
    walks: { ...peopleRemedies, ...placeRemedies },
  }));
