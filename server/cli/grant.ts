import { Role } from '../organisation/roles/role.ts';
import { giveRole } from '../organisation/roles/role-giving.ts';
import { RoleGrant } from '../organisation/roles/role-grant.ts';
import { codeText } from '../text/code.ts';
import type { Deployment } from './deployment.ts';
import { type Exit, exit, UsageError } from './exit.ts';
import { memberOf } from './member-of.ts';

/** Grants a role; one that is held already is left as it is. */
export async function grantCommand(
  deployment: Deployment,
  employeeNo: string,
  roleCode: string,
  unitCode: string,
): Promise<Exit> {
  return deployment.use(async (kernel) => {
    const unit = kernel.directory.find(unitCode);
    if (!unit) throw new UsageError(`There is no unit ${unitCode}. Import the units first, or correct the code.`);
    const scope = kernel.systemScope(unit.id);
    scope.action = 'roleGrantCreate';
    const said = await scope.transaction(async (inner) => {
      const member = await memberOf(inner, employeeNo);
      const roles = await inner.list(Role, {});
      const role = roles.find(({ code }) => code === codeText(roleCode));
      if (!role)
        throw new UsageError(`There is no role ${roleCode}. Known: ${roles.map(({ code }) => code).join(', ')}.`);
      const held = await inner.list(RoleGrant, { memberId: member.id, roleId: role.id, unitId: unit.id });
      const today = inner.today();
      const isHeld = held.some(
        ({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today),
      );
      if (isHeld) return `${member.name} (${employeeNo}) is ${roleCode} in ${unit.name} already.`;
      await giveRole(inner, { member: member.id, role: role.id, unit: unit.id });
      return `${member.name} (${employeeNo}) is ${roleCode} in ${unit.name} from ${today} on.`;
    });
    console.log(said);
    return exit.done;
  });
}
