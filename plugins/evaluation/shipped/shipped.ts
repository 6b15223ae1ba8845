import { text } from 'qinxue/plugin';
import type { IndexContent, NodeContent } from '../systems/content.ts';
import { everyone } from '../systems/content.ts';
import type { SubjectKind } from '../systems/subject-kind.ts';
import { knowledgeWorker } from './knowledge-worker.ts';
import { learningEnterprise } from './learning-enterprise.ts';
import { learningTeam } from './learning-team.ts';
import { bands } from './node.ts';

export interface ShippedSystem {
  readonly code: string;
  readonly name: string;
  readonly nameZh: string;
  readonly subject: SubjectKind;
  readonly content: Omit<IndexContent, 'nodes'>;
  readonly nodes: readonly NodeContent[];
}

const content = { applicability: everyone, notApplicable: 'RENORMALISE', bands } as const;

const shipped = (
  code: string,
  { en, zh }: ReturnType<typeof text>,
  subject: SubjectKind,
  nodes: readonly NodeContent[],
) => ({
  ...{ code, name: en, nameZh: zh, subject, content, nodes },
});

/** What comes with the plugin: one for each kind of subject, so that a first cycle needs nothing else. */
export const shippedSystems: readonly ShippedSystem[] = [
  shipped('learning-enterprise', text('Learning enterprise', '学习型企业'), 'ENTERPRISE', learningEnterprise),
  shipped('learning-unit', text('Learning workshop or section', '学习型车间科室'), 'UNIT', learningEnterprise),
  shipped('learning-team', text('Learning team', '学习型班组'), 'TEAM', learningTeam),
  shipped('knowledge-worker', text('Knowledge worker', '知识型职工'), 'PERSON', knowledgeWorker),
];
