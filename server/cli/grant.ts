import { Role } from '../../plugins/organisation/roles/role.ts';
import { giveRole } from '../../plugins/organisation/roles/role-giving.ts';
import { RoleGrant } from '../../plugins/organisation/roles/role-grant.ts';
import type { Language } from '../kernel/base/language.ts';
import { codeText } from '../kernel/base/text/code.ts';
import { text } from '../kernel/base/text.ts';
import type { Deployment } from './deployment.ts';
import { type Exit, exit, UsageError } from './exit.ts';
import { memberOf } from './member-of.ts';

interface Grant {
  readonly employeeNo: string;
  /** By code, as the unit is. */
  readonly role: string;
  readonly unit: string;
}

/** Grants a role; one that is held already is left as it is. */
export async function grantCommand(deployment: Deployment, language: Language, wanted: Grant): Promise<Exit> {
  return deployment.use(async (kernel) => {
    const unit = kernel.directory.find(wanted.unit);
    if (!unit)
      throw new UsageError(
        text(
          `There is no unit ${wanted.unit}. Import the units first, or correct the code.`,
          `没有编码为 ${wanted.unit} 的单位，请先导入单位，或更正编码。`,
        ),
      );
    const context = kernel.systemContext(unit.id);
    context.action = 'roleGrantCreate';
    const said = await context.transaction(async (inner) => {
      const member = await memberOf(inner, wanted.employeeNo);
      const roles = await inner.list(Role, {});
      const role = roles.find(({ code }) => code === codeText(wanted.role));
      if (!role) throw unknownRole(wanted.role, roles);
      const held = await inner.list(RoleGrant, { memberId: member.id, roleId: role.id, unitId: unit.id });
      const today = inner.today();
      const isHeld = held.some(
        ({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today),
      );
      const who = `${member.name} (${member.employeeNo})`;
      if (isHeld)
        return text(`${who} is ${role.code} in ${unit.name} already.`, `${who} 在${unit.name}已有角色 ${role.code}。`);
      await giveRole(inner, { member: member.id, role: role.id, unit: unit.id });
      return text(
        `${who} is ${role.code} in ${unit.name} from ${today} on.`,
        `${who} 自 ${today} 起在${unit.name}有角色 ${role.code}。`,
      );
    });
    console.log(said[language]);
    return exit.done;
  });
}

function unknownRole(wanted: string, roles: readonly Role[]): UsageError {
  const known = roles.map(({ code }) => code);
  return new UsageError(
    text(
      `There is no role ${wanted}. Known: ${known.join(', ')}.`,
      `没有编码为 ${wanted} 的角色，可用的有：${known.join('、')}。`,
    ),
  );
}
