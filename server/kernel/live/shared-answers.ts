import type { Viewer } from '../contract/viewer.ts';
import { type Question, spelled, type Testimony } from './witness.ts';

interface Fork<Answer> {
  readonly question: Question;
  readonly ways: Map<string, Knot<Answer>>;
}
type Knot<Answer> = Fork<Answer> | { readonly answer: Answer };

/**
 * Answers to the same question in the same unit by what they depended on of the person who asked: a tree of
 * the questions that were put to the viewer. Who comes to its leaf would have been answered the same.
 */
export class SharedAnswers<Answer> {
  private root: Knot<Answer> | undefined;

  find(viewer: Viewer): Answer | undefined {
    let knot = this.root;
    while (knot && 'question' in knot) knot = knot.ways.get(spelled(knot.question.ask(viewer)));
    return knot?.answer;
  }

  add(testimony: Testimony, answer: Answer): void {
    const left = new Map(testimony);
    let place = (knot: Knot<Answer>) => {
      this.root = knot;
    };
    for (let knot = this.root; knot; ) {
      // Another run that asked nothing more has come to its end here already.
      if (!('question' in knot)) return;
      const { ways, question }: Fork<Answer> = knot;
      const given = left.get(question.key);
      // Runs that go different ways from the same answers depend on something else: nothing to share.
      if (!given) return;
      left.delete(question.key);
      place = (next) => ways.set(given.answer, next);
      knot = ways.get(given.answer);
    }
    // The rest of the way, from its end.
    let branch: Knot<Answer> = { answer };
    for (const { question, answer: given } of [...left.values()].reverse())
      branch = { question, ways: new Map([[given, branch]]) };
    place(branch);
  }
}
