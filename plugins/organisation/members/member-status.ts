import { QinxueError, text } from 'qinxue/plugin';
import type { Member, MemberStatus } from './member.ts';

/** From which status to which `memberUpdate` leads. Back from outside there is `memberRejoin`, which needs a unit. */
export const allowedStatuses: Readonly<Record<MemberStatus, readonly MemberStatus[]>> = {
  ACTIVE: ['ON_LEAVE', 'LEFT', 'RETIRED'],
  ON_LEAVE: ['ACTIVE', 'LEFT', 'RETIRED'],
  LEFT: ['RETIRED'],
  RETIRED: ['LEFT'],
};

export const isStaff = (status: MemberStatus): boolean => status === 'ACTIVE' || status === 'ON_LEAVE';

export function assertStatusStep(from: MemberStatus, to: MemberStatus): void {
  const allowed = allowedStatuses[from];
  if (from === to || allowed.includes(to)) return;
  throw new QinxueError(
    'INVALID_TRANSITION',
    isStaff(to)
      ? text(
          `A member who is ${from} cannot become ${to} by an update; \`memberRejoin\` brings somebody back.`,
          `状态为 ${from} 的职工不能改为 ${to}；重新入职请使用 \`memberRejoin\`。`,
        )
      : text(`A member who is ${from} cannot become ${to}.`, `状态为 ${from} 的职工不能改为 ${to}。`),
    { from, to, allowed },
  );
}

/** @throws INVALID_TRANSITION for someone who is no longer with the organisation. */
export function assertStaff(member: Member): Member {
  if (isStaff(member.status)) return member;
  throw new QinxueError(
    'INVALID_TRANSITION',
    text(
      `${member.name} is no longer with the organisation; \`memberRejoin\` brings somebody back.`,
      `${member.name} 已离职；重新入职请使用 \`memberRejoin\`。`,
    ),
    { from: member.status, to: member.status, allowed: [] },
  );
}
