import type { Viewer } from '../contract/viewer.ts';
import { canonicalJson, type Dependencies, type Question } from './dependency-tracking.ts';

interface Branch<Answer> {
  readonly question: Question;
  readonly branches: Map<string, Node<Answer>>;
}
type Node<Answer> = Branch<Answer> | { readonly answer: Answer };

/**
 * Answers to the same question in the same unit by what they depended on of the person who asked: a tree of
 * the questions that were put to the viewer. Who comes to its leaf would have been answered the same.
 */
export class SharedAnswers<Answer> {
  private root: Node<Answer> | undefined;

  find(viewer: Viewer): Answer | undefined {
    let node = this.root;
    while (node && 'question' in node) node = node.branches.get(canonicalJson(node.question.ask(viewer)));
    return node?.answer;
  }

  add(dependencies: Dependencies, answer: Answer): void {
    const left = new Map(dependencies);
    let place = (node: Node<Answer>) => {
      this.root = node;
    };
    for (let node = this.root; node; ) {
      // Another run that asked nothing more has come to its end here already.
      if (!('question' in node)) return;
      const { branches, question }: Branch<Answer> = node;
      const given = left.get(question.key);
      // Runs that go different ways from the same answers depend on something else: nothing to share.
      if (!given) return;
      left.delete(question.key);
      place = (next) => branches.set(given.answer, next);
      node = branches.get(given.answer);
    }
    // The rest of the way, from its end.
    let rest: Node<Answer> = { answer };
    for (const { question, answer: given } of [...left.values()].reverse())
      rest = { question, branches: new Map([[given, rest]]) };
    place(rest);
  }
}
