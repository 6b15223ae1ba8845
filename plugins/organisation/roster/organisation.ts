/** The organisation as plain data: what a plan is made against, and what it consists of. Dates are `2024-03-01`. */
import type { Employment, MemberStatus, MembershipKind, UnitKind } from './words.ts';

export interface UnitValues {
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parentCode: string | null;
  readonly tags: readonly string[];
  readonly validFrom: string;
  /** The last day, as every end in a roster. */
  readonly validTo: string | null;
}

export interface MemberValues {
  readonly employeeNo: string;
  readonly name: string;
  readonly employment: Employment;
  readonly status: MemberStatus;
  readonly hiredOn: string | null;
  readonly leftOn: string | null;
}

export interface MembershipValues {
  readonly employeeNo: string;
  readonly unitCode: string;
  readonly kind: MembershipKind;
  readonly post: string | null;
  readonly jobType: string | null;
  readonly jobLevel: string | null;
  readonly frontline: boolean;
  readonly leader: boolean;
  readonly from: string;
  readonly to: string | null;
}

export type Existing<Values> = Values & { readonly id: string };

export interface Organisation {
  readonly units: readonly Existing<UnitValues>[];
  readonly members: readonly Existing<MemberValues>[];
  readonly memberships: readonly Existing<MembershipValues>[];
}
